import { blend } from './blend.ts';
import type { Fill, Rule } from './ink.ts';
import { verticalScale } from './matrix.ts';
import type { PaintState } from './paint-state.ts';
import type { Outline } from './paths.ts';
import { boundsOf, formOf } from './paths.ts';
import type { Rect } from './rect.ts';
import { contains, heightOf, intersection, widthOf } from './rect.ts';

/** points: a filled rectangle at most this thin is a line */
const thin = 3;
/** a bullet that a browser draws is larger than this */
const speck = 1.5;
/** A page that paints more than this is an illustration; what comes later is left out. */
const maxPainted = 20_000;
const maxLineWidth = 12;

/** Fills one outline: a thin one becomes a rule, a larger one a fill with the colour that is seen. */
export function paintFill(outline: Outline, state: PaintState, order: number, fills: Fill[], rules: Rule[]): void {
  const rect = intersection(boundsOf(outline), state.clip);
  const [width, height] = [widthOf(rect), heightOf(rect)];
  const form = formOf(outline);
  if (Math.min(width, height) <= thin && Math.max(width, height) > 2 * thin) {
    if (form !== 'ellipse') addRule(rect, order, rules);
    return;
  }
  if (Math.min(width, height) < speck) return;
  if (fills.length < maxPainted && state.fillAlpha >= 0.05)
    fills.push({ rect, color: seenColor(rect, state, fills), form, order, opaque: isOpaque(state) });
}

/** Strokes one outline: its upright straight pieces become rules, curves and slanted lines nothing. */
export function paintStroke(outline: Outline, state: PaintState, order: number, rules: Rule[]): void {
  if (outline.curves > 0 || state.lineWidth * verticalScale(state.ctm) >= maxLineWidth) return;
  const points = outline.closed && outline.points[0] !== undefined ? [...outline.points, outline.points[0]] : outline.points;
  for (let index = 1; index < points.length; index += 1) {
    const [[x0, y0], [x1, y1]] = [points[index - 1] ?? [0, 0], points[index] ?? [0, 0]];
    if (Math.min(Math.abs(x1 - x0), Math.abs(y1 - y0)) >= 1) continue;
    const piece = { x0: Math.min(x0, x1), y0: Math.min(y0, y1), x1: Math.max(x0, x1), y1: Math.max(y0, y1) };
    const seen = intersection(piece, state.clip);
    if (Math.max(widthOf(seen), heightOf(seen)) > thin) addRule(seen, order, rules);
  }
}

function isOpaque(state: PaintState): boolean {
  return state.fillAlpha > 0.99 && !state.masked && !state.blended && state.fill !== null;
}

function addRule({ x0, y0, x1, y1 }: Rect, order: number, rules: Rule[]): void {
  if (rules.length >= maxPainted) return;
  if (x1 - x0 >= y1 - y0) rules.push({ axis: 'horizontal', at: (y0 + y1) / 2, from: x0, to: x1, order });
  else rules.push({ axis: 'vertical', at: (x0 + x1) / 2, from: y0, to: y1, order });
}

function seenColor(rect: Rect, state: PaintState, fills: readonly Fill[]): string | null {
  if (state.masked || state.fill === null) return null;
  if (state.fillAlpha > 0.99) return state.fill;
  const under = fills.slice(-500).findLast((fill) => contains(fill.rect, rect, 1));
  return under?.color === null ? null : blend(state.fill, under?.color ?? '#ffffff', state.fillAlpha);
}
