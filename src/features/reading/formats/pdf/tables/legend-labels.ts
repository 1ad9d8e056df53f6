import type { Fragment } from '../fragment.ts';
import type { Fill } from '../ink.ts';
import { centerX, centerY, heightOf, widthOf } from '../rect.ts';

type Pair = Readonly<{ swatch: Fill; label: Fragment }>;

/** points */
const widest = 75;
const tallest = 40;
const nearest = 20;

/**
 * The labels of a legend: small patches of different colours in one column or one row, each with a text close to its
 * right. Dots in the columns of a table repeat their colours or stand a table row apart.
 */
export function legendLabels(swatches: readonly Fill[], fragments: readonly Fragment[]): readonly Fragment[] {
  const pairs = swatches.filter(({ rect }) => widthOf(rect) <= widest && heightOf(rect) <= tallest).flatMap((swatch): Pair[] => {
    const label = fragments.find((fragment) => isBeside(fragment, swatch));
    return label === undefined ? [] : [{ swatch, label }];
  });
  return pairs.filter((pair) => isInLegend(pair, pairs)).map((pair) => pair.label);
}

function isBeside(fragment: Fragment, { rect }: Fill): boolean {
  return fragment.x0 >= rect.x1 - 2 && fragment.x0 - rect.x1 < nearest && Math.abs(centerY(fragment) - centerY(rect)) < 0.6 * fragment.size;
}

function isInLegend(pair: Pair, pairs: readonly Pair[]): boolean {
  const { rect } = pair.swatch;
  const column = pairs.filter(({ swatch }) => Math.abs(centerX(swatch.rect) - centerX(rect)) < 2);
  const row = pairs.filter(({ swatch }) => Math.abs(centerY(swatch.rect) - centerY(rect)) < 2);
  return [column, row].some((line) => line.length >= 2 && hasOwnColors(line)) && (column.length < 2 || isTight(column));
}

function hasOwnColors(line: readonly Pair[]): boolean {
  return new Set(line.map(({ swatch }) => swatch.color)).size === line.length;
}

function isTight(column: readonly Pair[]): boolean {
  const centers = column.map(({ swatch }) => centerY(swatch.rect)).sort((a, b) => a - b);
  const height = Math.max(...column.map(({ swatch, label }) => Math.max(heightOf(swatch.rect), heightOf(label))));
  return centers.slice(1).every((center, index) => center - (centers[index] ?? center) < 2.4 * height);
}
