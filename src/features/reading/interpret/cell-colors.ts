import type { Box, Shape, TableCell } from '../model/page-model.ts';
import type { IsDress } from './background.ts';
import { centerOf, holdsCenter } from './boxes.ts';
import { isNearWhite } from './color-distance.ts';
import type { PeriodColumn } from './columns.ts';
import type { PlanTable } from './plan-table.ts';

/**
 * The colours that can tell the status: of shapes laid over the cell, else of marks typed in it, else its own fill. Of a
 * cell that is merged over several years and has a dot in each, only this year's dots count.
 */
export function colorsOver(
  table: PlanTable,
  row: number,
  cells: readonly TableCell[],
  column: PeriodColumn,
  isDress: IsDress,
): readonly string[] {
  const dots = cells.flatMap((cell) => dotsOf(table, cell, column));
  if (dots.length > 0) return unique(dots.map((dot) => dot.color));
  const marks = cells.flatMap((cell) => cell.paragraphs.flatMap((paragraph) => paragraph.marks ?? []));
  if (marks.length > 0) return unique(marks.map((mark) => mark.color));
  return unique(cells.filter((cell) => !isDress(table, cell, row)).map((cell) => cell.color));
}

function dotsOf(table: PlanTable, cell: TableCell, column: PeriodColumn): readonly Shape[] {
  const over = table.dots.filter((dot) => holdsCenter(cell.box, dot.box) && isLaidOver(dot.box, cell.box));
  const visible = over.filter((dot) => !isNearWhite(dot.color));
  if (visible.length < 2 || cell.columnSpan <= column.columns.length) return visible;
  const own = visible.filter((dot) => isUnder(table, column, dot.box));
  return own.length > 0 ? own : visible;
}

/** A frame or a background that reaches over several cells is no dot. */
function isLaidOver(dot: Box, cell: Box): boolean {
  return dot[2] <= cell[2] * 1.1 + 2 && dot[3] <= cell[3] * 1.3 + 4;
}

/** The column's own left and right, known from cells that are not merged across. */
function isUnder({ grid }: PlanTable, { columns }: PeriodColumn, dot: Box): boolean {
  const x = centerOf(dot)[0];
  return grid.table.cells.some(
    (cell) => cell.columnSpan === 1 && columns.includes(cell.column) && x >= cell.box[0] && x <= cell.box[0] + cell.box[2],
  );
}

function unique(colors: readonly (string | null)[]): readonly string[] {
  return [...new Set(colors.filter((color) => color !== null))];
}
