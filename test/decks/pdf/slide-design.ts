import type { SampleWords } from './sample-plan.ts';
import type { TableDesign } from './sample-table.ts';

/** How a deck of slides looks. Sizes in inches, the font size in points. */
export type SlideDesign = TableDesign &
  Readonly<{
    name: string;
    words: SampleWords;
    seed: number;
    areas: number;
    width: number;
    height: number;
    font: string;
    fontSize: number;
    borders: 'none' | 'thin' | 'white' | 'rows';
    legend: 'swatches' | 'boxes' | 'dots' | 'marks' | 'once' | 'none';
    valign: 'top' | 'middle';
    align: 'left' | 'center';
    footer: boolean;
    background: string | null;
    /** the table made of text boxes instead of a table */
    boxes: boolean;
  }>;
