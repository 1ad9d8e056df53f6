import { isBulletSign } from '../bullet.ts';
import type { Fragment } from '../fragment.ts';
import type { Fill } from '../ink.ts';
import { heightOf, union } from '../rect.ts';
import type { Setter } from '../setter.ts';
import { gapsBetween, median } from './gaps.ts';
import type { Zone } from './zone.ts';

/** points between the top of one line and the bottom of the line over it, in parts of the font size, within one table */
const widestGap = 3.2;
const gutter = 1;

/** Tables that are drawn with neither lines nor fills: text that keeps the same white columns open, with the dots (`marks`) in its rows. */
export function alignedZones(fragments: readonly Fragment[], marks: readonly Fill[], setter: Setter): readonly Zone[] {
  const zones: Zone[] = [];
  // the signs of a list stand under each other as a column does
  const texts = fragments.filter((fragment) => fragment.words.some((word) => !isBulletSign(word)));
  for (const part of partsBetweenGaps(texts)) {
    const paired = part.filter((fragment) => part.some((other) => other !== fragment && sharesHeight(fragment, other)));
    if (paired.length < 6) continue;
    const size = median(
      paired.map((fragment) => fragment.size),
      10,
    );
    const gutters = gapsBetween(paired.map((fragment) => [fragment.x0, fragment.x1])).filter(([from, to]) => to - from > gutter * size);
    if (gutters.length === 0 || !isFilled(paired, gutters)) continue;
    const inside = part.filter((fragment) => fragment.size < 1.35 * size);
    const first = Math.min(...paired.map((fragment) => fragment.y0));
    const kept = inside.filter((fragment) => fragment.y0 >= first - 1);
    const box = union(kept);
    const own = marks.filter(({ rect: mark }) => mark.y0 < box.y1 && mark.y1 > box.y0 && mark.x0 > box.x0 && mark.x0 < box.x1 + 8 * size);
    const rect = union([box, ...own.map((mark) => mark.rect)]);
    zones.push({
      rect: { x0: rect.x0 - 4, x1: rect.x1 + 4, y0: rect.y0 - 1, y1: rect.y1 + 1 },
      rules: [],
      fills: [],
      marks: own,
      hints: [],
      fragments: kept,
      setter,
    });
  }
  return zones;
}

/** Text in stretches with no wide white band across the page. */
function partsBetweenGaps(fragments: readonly Fragment[]): readonly Fragment[][] {
  const parts: Fragment[][] = [];
  let reach = -Infinity;
  for (const fragment of [...fragments].sort((a, b) => a.y0 - b.y0)) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    const near = last !== undefined && fragment.y0 - reach <= widestGap * Math.min(last.size, fragment.size);
    if (part !== undefined && near) part.push(fragment);
    else parts.push([fragment]);
    reach = near ? Math.max(reach, fragment.y1) : fragment.y1;
  }
  return parts;
}

/** Every column between the gutters has text in at least two rows, so that two boxes side by side are no table. */
function isFilled(paired: readonly Fragment[], gutters: readonly (readonly [number, number])[]): boolean {
  const borders = [-Infinity, ...gutters.map(([from, to]) => (from + to) / 2), Infinity];
  const counts = borders
    .slice(1)
    .map(
      (right, index) =>
        paired.filter((fragment) => (fragment.x0 + fragment.x1) / 2 > (borders[index] ?? 0) && (fragment.x0 + fragment.x1) / 2 < right)
          .length,
    );
  return counts.filter((count) => count >= 2).length >= 2 && gutters.length >= 2;
}

function sharesHeight(a: Fragment, b: Fragment): boolean {
  return Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > 0.5 * Math.min(heightOf(a), heightOf(b)) && (a.x1 < b.x0 || b.x1 < a.x0);
}
