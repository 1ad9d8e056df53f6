import type { Logo } from '../../model/publication.ts';

/** Places and sizes in points from the slide's top left corner. */
export type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

/** `to` leads to an address on the web, or to the slide that has this anchor. */
export type Target = Readonly<{ url: string }> | Readonly<{ anchor: string }>;

export type Run = Readonly<{ text: string; bold?: boolean; italic?: boolean; color?: string; to?: Target }>;

/** `level` 0 is plain text, 1 a point with a bullet. `size` in points. */
export type Paragraph = Readonly<{ runs: readonly Run[]; size: number; level?: 0 | 1; after?: number }>;

export type TableCell = Readonly<{ paragraphs: readonly Paragraph[]; fill: string | null; ink: string | null }>;

/** A row of one cell spans the table. `mark` tells the row again when a person has changed it. */
export type TableRow = Readonly<{ cells: readonly TableCell[]; height: number; mark: number }>;

export type Shape =
  | Readonly<{ kind: 'text'; name: string; box: Box; paragraphs: readonly Paragraph[]; placeholder: 'body' | 'subTitle' | null }>
  | Readonly<{ kind: 'table'; name: string; box: Box; alt: string; widths: readonly number[]; header: boolean; rows: readonly TableRow[] }>
  | Readonly<{ kind: 'picture'; name: string; box: Box; logo: Logo }>;

/** `anchor` is what a link inside the deck leads to; `section` the chapter. The title comes first, the footer last. */
export type Slide = Readonly<{
  layout: 'cover' | 'text' | 'table';
  title: string;
  titleSize: number;
  titleBox: Box;
  anchor: string | null;
  section: string;
  shapes: readonly Shape[];
}>;

export type Deck = Readonly<{ slides: readonly Slide[]; footer: string; language: 'nb-NO' | 'nn-NO' | 'en-GB'; accent: string }>;
