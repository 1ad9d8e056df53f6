import type { Fill } from '../ink.ts';
import type { Rect } from '../rect.ts';
import { areaOf, intersection } from '../rect.ts';

/** A fill must cover this much of a cell to be its ground, and may cover at most `astray` of a neighbour it does not fill. */
const mostOf = 0.75;
const astray = 0.25;

/**
 * The colour seen in each cell: the last fill over most of it. Null where there is none, where it is a pattern or a
 * gradient, where a fill ends in the midst of another cell, and where several fills share the cell.
 */
export function cellColors(rects: readonly Rect[], fills: readonly Fill[]): readonly (string | null)[] {
  return rects.map((rect) => {
    const ground = fills.findLast((fill) => share(fill, rect) > mostOf);
    if (ground === undefined || isTornUp(rect, ground, fills)) return null;
    const straddles = rects.some((other) => other !== rect && share(ground, other) > astray && share(ground, other) < mostOf);
    return straddles ? null : ground.color;
  });
}

/** How much of `rect` the fill covers (0–1). */
function share(fill: Fill, rect: Rect): number {
  const area = areaOf(rect);
  return area === 0 ? 0 : areaOf(intersection(fill.rect, rect)) / area;
}

/** Bands laid over the ground, as a gradient in steps, leave no one colour. */
function isTornUp(rect: Rect, ground: Fill, fills: readonly Fill[]): boolean {
  const bands = fills.filter(
    (fill) => fill.order > ground.order && fill.form === 'rectangle' && fill.color !== ground.color && share(fill, rect) > 0.02,
  );
  const covered = bands.reduce((sum, fill) => sum + share(fill, rect), 0);
  return bands.length >= 3 && covered > 0.5;
}
