/** A deck before it is written: what stands where, in points. Both writers (pptxgenjs and Open XML) draw the same. */
export type DeckBox = readonly [x: number, y: number, width: number, height: number];

/** rrggbb, or a theme colour with changes such as lumMod in thousandths of a percent. */
export type DeckColor = string | Readonly<{ scheme: string; changes?: readonly (readonly [name: string, value: number])[] }>;

/** `mark` puts a coloured square before the text; `breakAfter` is a typed line break inside it, written as "\n". */
export type DeckText = Readonly<{ text: string; level?: number; bullet?: boolean; mark?: DeckColor }>;

export type DeckCell = Readonly<{
  paragraphs: readonly DeckText[];
  fill?: DeckColor | undefined;
  bold?: boolean;
  columnSpan?: number;
  rowSpan?: number;
  /** true for a place that a merged cell covers */
  covered?: boolean;
}>;

export type DeckTable = Readonly<{
  kind: 'table';
  box: DeckBox;
  widths: readonly number[];
  heights: readonly number[];
  rows: readonly (readonly DeckCell[])[];
  /** a table style's number and the flags that are on */
  style?: Readonly<{ id: string; flags: readonly string[] }> | undefined;
}>;

export type DeckTextBox = Readonly<{
  kind: 'text';
  box: DeckBox;
  paragraphs: readonly DeckText[];
  size: number;
  bold?: boolean;
  fill?: DeckColor | undefined;
  role?: 'title' | 'body' | 'footer';
}>;

export type DeckShape = Readonly<{
  kind: 'shape';
  box: DeckBox;
  form: 'rect' | 'roundRect' | 'ellipse';
  color: DeckColor;
  inGroup?: boolean;
}>;

export type DeckElement = DeckTable | DeckTextBox | DeckShape;
export type DeckSlide = Readonly<{ elements: readonly DeckElement[]; hidden?: boolean }>;
export type Deck = Readonly<{ width: number; height: number; language: string; title: string; slides: readonly DeckSlide[] }>;

export function textBox(box: DeckBox, text: string, size: number, more: Partial<DeckTextBox> = {}): DeckTextBox {
  return { kind: 'text', box, paragraphs: [{ text }], size, ...more };
}

export function plainCell(text: string, more: Partial<DeckCell> = {}): DeckCell {
  return { paragraphs: text === '' ? [] : [{ text }], ...more };
}
