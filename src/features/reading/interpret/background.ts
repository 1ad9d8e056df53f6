import type { TableCell } from '../model/page-model.ts';
import { colorDistance, isNearWhite } from './color-distance.ts';
import type { ColorMeaning } from './color-meaning.ts';
import type { PlanTable } from './plan-table.ts';

/** Tells whether a cell's fill is the row's or the table's dress and no status; `row` is the row it is read in. */
export type IsDress = (table: PlanTable, cell: TableCell, row: number) => boolean;

const alike = 1;
const allOver = 0.95;
const enoughCells = 8;

/**
 * Bands, headings and the colour of every cell say nothing. A legend's colour in the column of the items is dress too,
 * unless the items show several statuses: then whole rows are coloured by status.
 */
export function dressOf(tables: readonly PlanTable[], meaning: ColorMeaning): IsDress {
  const rowsBySource = statusesOfItems(tables, meaning) >= 2;
  const uniform = uniformColor(tables, meaning);
  const bands = new Map<string, boolean>();
  const band = (table: PlanTable, color: string): boolean => {
    const key = `${tables.indexOf(table)} ${color}`;
    const known = bands.get(key) ?? (isBand([table], color, meaning) || isBand(tables, color, meaning));
    bands.set(key, known);
    return known;
  };
  return (table, cell, row) => {
    if (cell.color === null) return true;
    const known = meaning(cell.color, table.page.number).kind;
    if (isNearWhite(cell.color)) return known !== 'status';
    const item = table.grid.at(row, table.columns.item);
    const isColored = item !== null && item.color !== null && colorDistance(item.color, cell.color) < alike;
    const asItem = isColored && item.styled === cell.styled;
    if (asItem) return known === 'unknown' || !rowsBySource;
    if (known !== 'unknown') return false;
    return cell.styled === true || cell.color === uniform || band(table, cell.color);
  };
}

/** A colour that in every row where it stands is on all the cells that show no status, in tables that show statuses. */
function isBand(tables: readonly PlanTable[], color: string, meaning: ColorMeaning): boolean {
  let rows = 0;
  let statuses = 0;
  for (const { grid, columns, firstRow, page, dots } of tables) {
    const times = columns.periods.flatMap((period) => period.columns);
    statuses += dots.filter((dot) => meaning(dot.color, page.number).kind === 'status').length;
    for (let row = firstRow; row < grid.table.rows; row++) {
      const cells = [...times, ...columns.contacts].map((column) => grid.at(row, column));
      const marks = cells.flatMap((cell) => cell?.paragraphs.flatMap((paragraph) => paragraph.marks ?? []) ?? []);
      const colors = cells.map((cell) => cell?.color ?? null);
      const known = colors.filter((one) => one !== null && meaning(one, page.number).kind === 'status');
      statuses += known.length + marks.filter((mark) => meaning(mark.color, page.number).kind === 'status').length;
      if (!colors.includes(color)) continue;
      if (colors.some((one) => one !== color && !known.includes(one))) return false;
      rows += 1;
    }
  }
  return rows >= 2 && statuses > 0;
}

function statusesOfItems(tables: readonly PlanTable[], meaning: ColorMeaning): number {
  const statuses = new Set<string>();
  for (const table of tables) {
    for (let row = table.firstRow; row < table.grid.table.rows; row++) {
      const cell = table.grid.at(row, table.columns.item);
      if (!cell || cell.color === null || cell.columnSpan > 1) continue;
      const said = meaning(cell.color, table.page.number);
      if (said.kind === 'status') statuses.add(said.status);
    }
  }
  return statuses.size;
}

/** The one colour that nearly all time cells of the deck have, when no legend explains it. */
function uniformColor(tables: readonly PlanTable[], meaning: ColorMeaning): string | null {
  const counts = new Map<string, number>();
  let cells = 0;
  for (const { grid, columns, firstRow, page } of tables) {
    for (let row = firstRow; row < grid.table.rows; row++) {
      for (const column of columns.periods.flatMap((period) => period.columns)) {
        const color = grid.at(row, column)?.color ?? null;
        cells += 1;
        if (color !== null && meaning(color, page.number).kind === 'unknown') counts.set(color, (counts.get(color) ?? 0) + 1);
      }
    }
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most && cells >= enoughCells && most[1] >= cells * allOver ? most[0] : null;
}
