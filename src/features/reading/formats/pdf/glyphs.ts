import type { Char } from './ink.ts';
import type { Matrix } from './matrix.ts';
import { applyTo, compose, verticalScale } from './matrix.ts';
import type { PaintState, TextCursor } from './paint-state.ts';

type Glyph = Readonly<{ unicode?: string; width?: number; isSpace?: boolean }>;

/** How glyphs stand: 0 upright, 1–3 quarter turns, null when slanted in between or too small to matter. */
export type Turn = 0 | 1 | 2 | 3 | null;

/**
 * The glyphs of one showText operation with their places on the page, and moves the cursor behind them. The arithmetic
 * is that of PDF 32000-1, 9.4.4. Glyphs with no text and turned glyphs give no Char.
 */
export function showGlyphs(
  glyphs: readonly unknown[],
  state: PaintState,
  cursor: TextCursor,
  run: number,
): Readonly<{ chars: readonly Char[]; turn: Turn; count: number }> {
  const font = state.font;
  if (font === null || font.vertical) return { chars: [], turn: null, count: 0 };
  const direction = state.fontSize < 0 ? -1 : 1;
  const fontSize = Math.abs(state.fontSize);
  const base = compose(compose(state.ctm, cursor.matrix), [state.horizontalScale * direction, 0, 0, 1, cursor.x, cursor.y + state.rise]);
  const size = fontSize * verticalScale(base);
  const turn = turnOf(base);
  const chars: Char[] = [];
  let along = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      along -= (glyph * fontSize) / 1000;
      continue;
    }
    if (typeof glyph !== 'object' || glyph === null) continue;
    const { unicode = '', width = 0, isSpace = false } = glyph as Glyph;
    const extent = width * fontSize * font.unit;
    if (turn === 0 && unicode !== '') {
      const [x0, baseline] = applyTo(base, along, 0);
      const [x1] = applyTo(base, along + extent, 0);
      chars.push({
        text: unicode,
        x0: Math.min(x0, x1),
        x1: Math.max(x0, x1),
        baseline,
        top: baseline - size * font.ascent,
        bottom: baseline - size * font.descent,
        size,
        bold: font.bold || state.renderMode === 2,
        color: state.fill,
        run,
      });
    }
    along += extent + state.charSpacing + (isSpace ? state.wordSpacing : 0);
  }
  cursor.x += along * state.horizontalScale * direction;
  return { chars, turn, count: glyphs.length };
}

function turnOf(matrix: Matrix): Turn {
  const [a, b, c, d] = matrix;
  const slack = 0.05 * Math.hypot(a, b);
  if (Math.abs(b) <= slack) return d > 0 === a > 0 ? null : a > 0 ? 0 : 2;
  if (Math.abs(a) > slack) return null;
  return b * c < 0 ? null : b > 0 ? 1 : 3;
}
