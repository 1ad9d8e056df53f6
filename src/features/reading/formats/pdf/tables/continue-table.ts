import type { Table } from '../../../model/page-model.ts';
import { isBulletSign } from '../bullet.ts';
import type { Fragment } from '../fragment.ts';
import type { Fill } from '../ink.ts';
import { centerX, centerY, union } from '../rect.ts';
import type { Setter } from '../setter.ts';
import { buildTable } from './build-table.ts';
import type { FoundTable } from './find-tables.ts';
import type { Zone } from './zone.ts';

/** points */
const slack = 3;

/**
 * A row or two of a table that goes on from the page before, too few to be known as a table alone: text that begins
 * where that table begins and falls into its columns. Null when it does not.
 */
export function continueTable(
  before: Table,
  fragments: readonly Fragment[],
  fills: readonly Fill[],
  marks: readonly Fill[],
  setter: Setter,
): FoundTable | null {
  const borders = bordersOf(before);
  const [left, right] = [borders[0] ?? 0, borders.at(-1) ?? 0];
  const top = before.box[1];
  const band = fragments.filter(
    (one) => one.y0 > top - 2 * slack && one.y1 < top + before.box[3] + slack && one.words.some((word) => !isBulletSign(word)),
  );
  const below = band.filter(
    (one) => one.x0 > left - slack && one.x1 < right + slack && !borders.some((x) => one.x0 < x - slack && one.x1 > x + slack),
  );
  if (below.length < 0.9 * band.length) return null;
  const used = new Set(below.map((one) => borders.findLastIndex((x) => x <= centerX(one))));
  const first = Math.min(...below.map((one) => one.y0));
  if (used.size < 2 || first > top + 30) return null;
  const box = union(below);
  const own = marks.filter(({ rect }) => centerY(rect) > box.y0 && rect.y0 < box.y1 + 12 && rect.x0 > left && rect.x1 < right);
  const rect = union([box, ...own.map((mark) => mark.rect), { x0: left, x1: right, y0: Math.min(top, box.y0), y1: box.y1 + 1 }]);
  const zone: Zone = { rect, rules: [], fills: [], marks: own, hints: borders, fragments: below, setter };
  const table = buildTable(zone, fills, true);
  return table === null ? null : { table, zone };
}

/** A table as wide as the one on the page before has its columns too, also those that happen to be empty here. */
export function withColumnsOf(before: Table, found: FoundTable, fills: readonly Fill[]): FoundTable {
  const [x, , width] = found.table.box;
  const same = Math.abs(x - before.box[0]) < slack && Math.abs(x + width - before.box[0] - before.box[2]) < slack;
  if (!same || found.table.columns >= before.columns) return found;
  const zone: Zone = { ...found.zone, hints: bordersOf(before) };
  const table = buildTable(zone, fills, true);
  return table === null || table.columns !== before.columns ? found : { table, zone };
}

function bordersOf(table: Table): readonly number[] {
  const single = table.cells.filter((cell) => cell.columnSpan === 1);
  const sides = single.flatMap(({ box: [x, , width] }) => [x, x + width]);
  return [...new Set(sides.map((side) => Math.round(side)))]
    .sort((a, b) => a - b)
    .filter((side, index, all) => index === 0 || side - (all[index - 1] ?? 0) > slack);
}
