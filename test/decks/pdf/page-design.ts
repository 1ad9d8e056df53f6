import type { SampleWords } from './sample-plan.ts';
import type { TableDesign } from './sample-table.ts';

/** How a printed page looks, made by a browser or a spreadsheet. The font size is in points. */
export type PageDesign = TableDesign &
  Readonly<{
    name: string;
    maker: 'browser' | 'sheet';
    words: SampleWords;
    seed: number;
    areas: number;
    landscape: boolean;
    font: string;
    fontSize: number;
    borders: 'none' | 'thin' | 'white' | 'rows';
    /** points between text and border */
    padding: number;
  }>;
