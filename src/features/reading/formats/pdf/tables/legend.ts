import type { Fragment } from '../fragment.ts';
import type { Fill } from '../ink.ts';
import { centerX, centerY, hasPoint, heightOf, widthOf } from '../rect.ts';

export type LegendPair = Readonly<{ swatch: Fill; label: Fragment }>;

/** points */
const widest = 180;
const tallest = 40;
const nearest = 20;

/**
 * The swatches of a legend with their labels: small patches of different colours in one column or one row, each with a text in
 * it or close to its right. Dots in the columns of a table repeat their colours or stand a table row apart.
 */
export function legendOf(swatches: readonly Fill[], fragments: readonly Fragment[]): readonly LegendPair[] {
  const pairs = swatches
    .filter(({ rect }) => widthOf(rect) <= widest && heightOf(rect) <= tallest)
    .flatMap((swatch): LegendPair[] => {
      const label = fragments.find((fragment) => isBeside(fragment, swatch));
      return label === undefined ? [] : [{ swatch, label }];
    });
  return pairs.filter((pair) => isInLegend(pair, pairs, fragments));
}

function isBeside(fragment: Fragment, { rect }: Fill): boolean {
  if (hasPoint(rect, centerX(fragment), centerY(fragment))) return true;
  return fragment.x0 >= rect.x1 - 2 && fragment.x0 - rect.x1 < nearest && Math.abs(centerY(fragment) - centerY(rect)) < 0.6 * fragment.size;
}

function isInLegend(pair: LegendPair, pairs: readonly LegendPair[], fragments: readonly Fragment[]): boolean {
  const { rect } = pair.swatch;
  if (pairs.filter((other) => hasCompany(other, pairs, fragments)).length > 0.5 * pairs.length) return false;
  const column = pairs.filter(({ swatch }) => Math.abs(centerX(swatch.rect) - centerX(rect)) < 2);
  if (column.length >= 2) return hasOwnColors(column) && isTight(column);
  const row = pairs.filter(({ swatch }) => Math.abs(centerY(swatch.rect) - centerY(rect)) < 2);
  const others = fragments.filter(
    (fragment) => Math.abs(centerY(fragment) - centerY(rect)) < 0.6 * fragment.size && !row.some(({ label }) => label === fragment),
  );
  return row.length >= 2 && hasOwnColors(row) && others.length <= 1;
}

/** Other text of its size on its line, as the cells beside a dot. */
function hasCompany({ swatch, label }: LegendPair, pairs: readonly LegendPair[], fragments: readonly Fragment[]): boolean {
  return fragments.some(
    (one) =>
      one !== label &&
      !pairs.some((pair) => pair.label === one) &&
      one.size < 1.3 * label.size &&
      Math.abs(centerY(one) - centerY(swatch.rect)) < 0.5 * one.size,
  );
}

function hasOwnColors(line: readonly LegendPair[]): boolean {
  return new Set(line.map(({ swatch }) => swatch.color)).size === line.length;
}

function isTight(column: readonly LegendPair[]): boolean {
  const centers = column.map(({ swatch }) => centerY(swatch.rect)).sort((a, b) => a - b);
  const height = Math.max(...column.map(({ swatch, label }) => Math.max(heightOf(swatch.rect), heightOf(label))));
  return centers.slice(1).every((center, index) => center - (centers[index] ?? center) < 2.4 * height);
}
