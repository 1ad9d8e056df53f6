import type { Table, TableCell } from '../../../model/page-model.ts';
import type { Fragment } from '../fragment.ts';
import type { Fill } from '../ink.ts';
import { linesOf } from '../lines.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { boxOf, union } from '../rect.ts';
import type { Rect } from '../rect.ts';
import { cellColors } from './cell-color.ts';
import { columnsOf } from './columns.ts';
import type { Grid, Range } from './grid.ts';
import { cellsOf, rectOfRange } from './grid.ts';
import { rowsOf } from './rows.ts';
import type { Zone } from './zone.ts';

const white = '#ffffff';
const maxAtoms = 20_000;

/**
 * The table that stands in a zone, or null when there are not at least two rows and two columns with something in them.
 * Of a table that `continues` one row is enough, and its empty columns are kept.
 */
export function buildTable(zone: Zone, fills: readonly Fill[], continues = false): Table | null {
  const grid: Grid = { zone, columns: columnsOf(zone), rows: rowsOf(zone) };
  if ((grid.columns.length - 1) * (grid.rows.length - 1) > maxAtoms) return null;
  const ranges = cellsOf(grid);
  const rects = ranges.map((range) => rectOfRange(grid, range));
  const colors = cellColors(rects, fills);
  const texts = rects.map((rect) => zone.fragments.filter((fragment) => isIn(fragment, rect)));
  const used = ranges.map((_, index) => (texts[index]?.length ?? 0) > 0 || (colors[index] ?? white) !== white);
  const rows = usedPlaces(ranges, used, 'row', 'lastRow');
  const columns = continues ? grid.columns.slice(1).map((_, index) => index) : usedPlaces(ranges, used, 'column', 'lastColumn');
  if (rows.length < (continues ? 1 : 2) || columns.length < 2 || texts.filter((text) => text.length > 0).length < 2) return null;
  const drawsSpaces = zone.setter.drawsSpaces || drawsSpacesAtBreaks(texts);
  const reaches = reachesOf(ranges, texts);
  const cells = ranges.flatMap((range, index): TableCell[] => {
    const place = placeAmong(range, rows, columns);
    const [rect, fragments] = [rects[index], texts[index] ?? []];
    if (place === null || rect === undefined) return [];
    return [
      {
        ...place,
        box: boxOf(rect),
        paragraphs: paragraphsOf(fragments, reaches[index] ?? 0, drawsSpaces),
        color: colors[index] ?? null,
        bold: fragments.length > 0 && fragments.every((fragment) => fragment.bold),
      },
    ];
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { box: boxOf(union(rects)), rows: rows.length, columns: columns.length, cells };
}

function isIn(fragment: Fragment, rect: Rect): boolean {
  const [x, y] = [(fragment.x0 + fragment.x1) / 2, (fragment.y0 + fragment.y1) / 2];
  return x > rect.x0 && x <= rect.x1 && y > rect.y0 && y <= rect.y1;
}

/** Rows (or columns) in which some cell that is not merged over them all has text or colour. */
function usedPlaces(
  ranges: readonly Range[],
  used: readonly boolean[],
  first: 'row' | 'column',
  last: 'lastRow' | 'lastColumn',
): readonly number[] {
  const places = new Set<number>();
  for (const [index, range] of ranges.entries()) if (used[index] === true && range[first] === range[last]) places.add(range[first]);
  for (const [index, range] of ranges.entries()) {
    if (used[index] !== true || range[first] === range[last]) continue;
    const covered = Array.from({ length: range[last] - range[first] + 1 }, (_, step) => range[first] + step);
    if (!covered.some((place) => places.has(place))) places.add(range[first]);
  }
  return [...places].sort((a, b) => a - b);
}

function placeAmong(
  range: Range,
  rows: readonly number[],
  columns: readonly number[],
): Pick<TableCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'> | null {
  const ownRows = rows.filter((row) => row >= range.row && row <= range.lastRow);
  const ownColumns = columns.filter((column) => column >= range.column && column <= range.lastColumn);
  const [row, column] = [ownRows[0], ownColumns[0]];
  if (row === undefined || column === undefined) return null;
  return { row: rows.indexOf(row), column: columns.indexOf(column), rowSpan: ownRows.length, columnSpan: ownColumns.length };
}

/** True when most lines that another line of their cell follows end with a drawn space. */
function drawsSpacesAtBreaks(texts: readonly (readonly Fragment[])[]): boolean {
  const broken = texts.flatMap((text) => linesOf(text).slice(0, -1));
  return broken.filter((line) => line.spaced).length > 0.6 * broken.length;
}

/** The x that text is known to reach in each cell: that in any cell over the same columns. */
function reachesOf(ranges: readonly Range[], texts: readonly (readonly Fragment[])[]): readonly number[] {
  const farthest = new Map<string, number>();
  const keyOf = (range: Range): string => `${range.column}-${range.lastColumn}`;
  for (const [index, range] of ranges.entries()) {
    const reach = Math.max(0, ...(texts[index] ?? []).map((fragment) => fragment.x1));
    farthest.set(keyOf(range), Math.max(farthest.get(keyOf(range)) ?? 0, reach));
  }
  return ranges.map((range) => farthest.get(keyOf(range)) ?? 0);
}
