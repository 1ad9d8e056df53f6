import type { Rect } from './rect.ts';

/** One glyph as it stands on the page. `run` is the place of its drawing operation in the order of painting; `color` is #rrggbb or null. */
export type Char = Readonly<{
  text: string;
  x0: number;
  x1: number;
  baseline: number;
  top: number;
  bottom: number;
  size: number;
  bold: boolean;
  color: string | null;
  run: number;
}>;

/** A filled area. `color` is null where it is a pattern or a gradient. `order` is its place in the order of painting; `opaque`: hides what is under it. */
export type Fill = Readonly<{ rect: Rect; color: string | null; form: 'rectangle' | 'ellipse' | 'other'; order: number; opaque: boolean }>;

/** A drawn line: `at` is its y when horizontal and its x when vertical; `order` as of a fill. */
export type Rule = Readonly<{ axis: 'horizontal' | 'vertical'; at: number; from: number; to: number; order: number }>;

/** What is painted on one page; `turned` counts glyphs that stand at 90°, 180° and 270° and were left out. */
export type Ink = Readonly<{
  chars: readonly Char[];
  fills: readonly Fill[];
  rules: readonly Rule[];
  turned: readonly [number, number, number];
}>;
