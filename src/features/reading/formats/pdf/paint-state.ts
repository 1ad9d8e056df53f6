import type { Matrix } from './matrix.ts';
import { identity } from './matrix.ts';
import type { Rect } from './rect.ts';

export type FontFacts = Readonly<{ bold: boolean; ascent: number; descent: number; unit: number; vertical: boolean }>;

/** The graphics and text state of the PDF page description while it is walked. */
export type PaintState = {
  ctm: Matrix;
  clip: Rect;
  fill: string | null;
  stroke: string | null;
  /** 0–1, the fill's own times that of the groups around it */
  fillAlpha: number;
  masked: boolean;
  /** laid over with a blend mode other than the normal one */
  blended: boolean;
  lineWidth: number;
  font: FontFacts | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderMode: number;
};

export function initialState(ctm: Matrix, clip: Rect): PaintState {
  return {
    ctm,
    clip,
    fill: '#000000',
    stroke: '#000000',
    fillAlpha: 1,
    masked: false,
    blended: false,
    lineWidth: 1,
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderMode: 0,
  };
}

/** Where the next glyph goes; begins anew with each text object. */
export type TextCursor = { matrix: Matrix; x: number; y: number; lineX: number; lineY: number };

export function freshCursor(): TextCursor {
  return { matrix: identity, x: 0, y: 0, lineX: 0, lineY: 0 };
}
