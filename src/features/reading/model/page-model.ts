/** x, y, width, height in points from the page's top left corner. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/**
 * One paragraph as a person reads it: soft line breaks are spaces. `level` 0 is the outermost. `breaks` are the offsets
 * of spaces that the author typed as line breaks; `marks` are the coloured squares or dots typed in the text (■ ●);
 * `number` is what an automatic list counts to, which then is not in the text; `links` are the addresses behind words.
 */
export type Paragraph = Readonly<{
  text: string;
  level: number;
  bullet: boolean;
  breaks?: readonly number[] | undefined;
  marks?: readonly ColoredMark[] | undefined;
  number?: number | undefined;
  links?: readonly string[] | undefined;
}>;

/** A symbol in the text with a colour of its own. `at` is its offset; -1 for the paragraph's bullet. */
export type ColoredMark = Readonly<{ at: number; color: string }>;

/** A text that stands outside the tables. `role` is what the source says it is, 'other' when it does not say. */
export type TextBlock = Readonly<{
  box: Box;
  paragraphs: readonly Paragraph[];
  /** points; null where unknown */
  size: number | null;
  bold: boolean;
  role: 'title' | 'body' | 'footer' | 'other';
  /** what Målbilde calls its own shapes; absent for every other one */
  name?: string | undefined;
}>;

/**
 * A filled shape without structure: a legend's swatch, a dot laid over a cell, a background. `color` is #rrggbb. A dot
 * that is `adrift` lies over a table, and which row it means cannot be told.
 */
export type Shape = Readonly<{ box: Box; color: string; form: 'rectangle' | 'ellipse' | 'other'; adrift?: boolean | undefined }>;

/**
 * `color` is the fill that is seen (#rrggbb), null when the cell has none; `styled` where it comes from the table's style
 * and not from the cell; `boldByStyle` likewise. Covered cells of a merge are left out.
 */
export type TableCell = Readonly<{
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  box: Box;
  paragraphs: readonly Paragraph[];
  color: string | null;
  styled?: boolean | undefined;
  bold: boolean;
  boldByStyle?: boolean | undefined;
}>;

/** `name` and `marks` (a number for each row) are there in what Målbilde itself wrote. */
export type Table = Readonly<{
  box: Box;
  rows: number;
  columns: number;
  cells: readonly TableCell[];
  name?: string | undefined;
  marks?: readonly (number | null)[] | undefined;
}>;

/** One page or slide, whatever format it came from; blocks and tables in reading order. */
export type Page = Readonly<{
  number: number;
  /** points */
  width: number;
  height: number;
  blocks: readonly TextBlock[];
  shapes: readonly Shape[];
  tables: readonly Table[];
  /** Lines of a plain text page, as they stand; empty for other formats. */
  lines: readonly SourceLine[];
}>;

/** `line` is one-based in the whole file. */
export type SourceLine = Readonly<{ line: number; text: string }>;

/**
 * `hidden` are the numbers of the pages that the source has but does not show; they are left out of `pages`. `carried` is
 * what a file of Målbilde's own has beside its pages: not checked, and never more than what the pages say too.
 */
export type PagedSource = Readonly<{
  pages: readonly Page[];
  title: string | null;
  language: string | null;
  hidden?: readonly number[] | undefined;
  carried?: unknown;
}>;
