import type { Fragment } from '../fragment.ts';
import type { Rect } from '../rect.ts';
import { areaOf, intersection } from '../rect.ts';
import type { Boundary } from './boundary.ts';
import type { Zone } from './zone.ts';

/** A cell as a range of rows and columns of the grid, last ones included. */
export type Range = Readonly<{ row: number; column: number; lastRow: number; lastColumn: number }>;

export type Grid = Readonly<{ columns: readonly Boundary[]; rows: readonly Boundary[]; zone: Zone }>;

/** points: text must reach this far over a border to be one cell with the other side */
const over = 3;

export function rectOfRange(grid: Grid, range: Range): Rect {
  return {
    x0: grid.columns[range.column]?.at ?? 0,
    x1: grid.columns[range.lastColumn + 1]?.at ?? 0,
    y0: grid.rows[range.row]?.at ?? 0,
    y1: grid.rows[range.lastRow + 1]?.at ?? 0,
  };
}

/** The cells of a grid: neighbours with no border between them that drawing or text shows to be one are merged. */
export function cellsOf(grid: Grid): readonly Range[] {
  const [rows, columns] = [grid.rows.length - 1, grid.columns.length - 1];
  let cells: Range[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) cells.push({ row, column, lastRow: row, lastColumn: column });
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 1; column < columns; column += 1)
      if (isMergedAcross(grid, row, column)) cells = join(cells, [row, column - 1], [row, column]);
  }
  for (let column = 0; column < columns; column += 1) {
    for (let row = 1; row < rows; row += 1) if (isMergedDown(grid, row, column)) cells = join(cells, [row - 1, column], [row, column]);
  }
  return cells;
}

type Place = readonly [row: number, column: number];

/** Joins the cells at two places; the result takes in every cell it would cut. */
function join(cells: readonly Range[], first: Place, second: Place): Range[] {
  const at = ([row, column]: Place): Range | undefined =>
    cells.find((cell) => cell.row <= row && row <= cell.lastRow && cell.column <= column && column <= cell.lastColumn);
  const [a, b] = [at(first), at(second)];
  if (a === undefined || b === undefined || a === b) return [...cells];
  let joined = around(a, b);
  for (;;) {
    const cut = cells.find((cell) => overlaps(cell, joined) && !holds(joined, cell));
    if (cut === undefined) break;
    joined = around(joined, cut);
  }
  return [...cells.filter((cell) => !overlaps(cell, joined)), joined];
}

const around = (a: Range, b: Range): Range => ({
  row: Math.min(a.row, b.row),
  column: Math.min(a.column, b.column),
  lastRow: Math.max(a.lastRow, b.lastRow),
  lastColumn: Math.max(a.lastColumn, b.lastColumn),
});
const overlaps = (a: Range, b: Range): boolean =>
  a.row <= b.lastRow && b.row <= a.lastRow && a.column <= b.lastColumn && b.column <= a.lastColumn;
const holds = (a: Range, b: Range): boolean =>
  a.row <= b.row && a.lastRow >= b.lastRow && a.column <= b.column && a.lastColumn >= b.lastColumn;

function isMergedAcross(grid: Grid, row: number, column: number): boolean {
  const border = grid.columns[column];
  const left = rectOfRange(grid, { row, column: column - 1, lastRow: row, lastColumn: column - 1 });
  const right = rectOfRange(grid, { row, column, lastRow: row, lastColumn: column });
  if (border === undefined || drawnShare(grid, 'vertical', border, left.y0, left.y1) > 0.6) return false;
  const { fragments } = grid.zone;
  const crossing = within(fragments, left.y0, left.y1).some((fragment) => fragment.x0 < border.at - over && fragment.x1 > border.at + over);
  if (crossing) return true;
  const bothSides = [left, right].every((side) => fragments.some((fragment) => isIn(fragment, side)));
  if (bothSides) return false;
  return oneFillCovers(grid, left, right) || ruledElsewhere(grid, 'vertical', border);
}

function isMergedDown(grid: Grid, row: number, column: number): boolean {
  const border = grid.rows[row];
  const above = rectOfRange(grid, { row: row - 1, column, lastRow: row - 1, lastColumn: column });
  const below = rectOfRange(grid, { row, column, lastRow: row, lastColumn: column });
  if (border === undefined || drawnShare(grid, 'horizontal', border, above.x0, above.x1) > 0.6) return false;
  const crossing = grid.zone.fragments.some((fragment) => {
    const slack = 0.3 * (fragment.y1 - fragment.y0);
    return (
      (fragment.x0 + fragment.x1) / 2 > above.x0 &&
      (fragment.x0 + fragment.x1) / 2 < above.x1 &&
      fragment.y0 + slack < border.at &&
      fragment.y1 - slack > border.at
    );
  });
  return crossing || isOneText(grid, above, below) || oneFillCovers(grid, above, below) || ruledElsewhere(grid, 'horizontal', border);
}

/** Lines set as tightly as those of one text on both sides of a border that is not drawn here. */
function isOneText(grid: Grid, above: Rect, below: Rect): boolean {
  const last = grid.zone.fragments.filter((one) => isIn(one, above)).sort((a, b) => b.y1 - a.y1)[0];
  const first = grid.zone.fragments.filter((one) => isIn(one, below)).sort((a, b) => a.y0 - b.y0)[0];
  return (
    last !== undefined &&
    first !== undefined &&
    first.y0 - last.y1 < 0.15 * last.size &&
    last.bold === first.bold &&
    Math.abs(last.size - first.size) < 0.5
  );
}

function within(fragments: readonly Fragment[], y0: number, y1: number): readonly Fragment[] {
  return fragments.filter((fragment) => (fragment.y0 + fragment.y1) / 2 > y0 && (fragment.y0 + fragment.y1) / 2 < y1);
}

function isIn(fragment: Fragment, rect: Rect): boolean {
  const [x, y] = [(fragment.x0 + fragment.x1) / 2, (fragment.y0 + fragment.y1) / 2];
  return x > rect.x0 && x < rect.x1 && y > rect.y0 && y < rect.y1;
}

function oneFillCovers(grid: Grid, a: Rect, b: Rect): boolean {
  if (grid.zone.setter.sharedFills) return false;
  return grid.zone.fills.some((fill) => [a, b].every((part) => areaOf(intersection(fill.rect, part)) > 0.8 * areaOf(part)));
}

/** A border drawn with lines for other rows (or columns) and missing here means one cell; of a few fills it means nothing. */
function ruledElsewhere(grid: Grid, axis: 'horizontal' | 'vertical', border: Boundary): boolean {
  return grid.zone.rules.some((rule) => rule.axis === axis && rule.at >= border.least - 1.5 && rule.at <= border.most + 1.5);
}

/** How much of a border between two places is drawn, as a line or as the side of a fill (0–1). */
function drawnShare(grid: Grid, axis: 'horizontal' | 'vertical', border: Boundary, from: number, to: number): number {
  const spans: (readonly [number, number])[] = [];
  const isAt = (place: number): boolean => place >= border.least - 1.5 && place <= border.most + 1.5;
  for (const rule of grid.zone.rules) if (rule.axis === axis && isAt(rule.at)) spans.push([rule.from, rule.to]);
  for (const { rect } of grid.zone.fills) {
    const sides = axis === 'vertical' ? [rect.x0, rect.x1] : [rect.y0, rect.y1];
    if (sides.some(isAt)) spans.push(axis === 'vertical' ? [rect.y0, rect.y1] : [rect.x0, rect.x1]);
  }
  let covered = 0;
  let reach = from;
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const begin = Math.max(start, reach);
    const stop = Math.min(end, to);
    if (stop > begin) covered += stop - begin;
    reach = Math.max(reach, stop);
  }
  return to > from ? covered / (to - from) : 0;
}
