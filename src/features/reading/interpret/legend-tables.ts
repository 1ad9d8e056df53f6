import { isLegendWord } from '../model/status-words.ts';
import type { Shape, Table, TableCell } from '../model/page-model.ts';
import { holdsCenter } from './boxes.ts';
import { isInk, isNearWhite } from './color-distance.ts';
import { cellsInRow, gridOf, textOf, type Grid } from './grid.ts';
import { legendLabel } from './legend-label.ts';
import type { LegendEntry, LegendPage } from './legend-entry.ts';

/** A little table of colours and words: in one cell, side by side, or one above the other. */
export function findInTables({ smallTables, shapes }: LegendPage): readonly LegendEntry[] {
  return smallTables.flatMap((table) => inTable(gridOf(table), shapes));
}

function inTable(grid: Grid, shapes: readonly Shape[]): readonly LegendEntry[] {
  const ways = [sameCell, toTheRight, below].map((way) =>
    grid.table.cells.flatMap((cell) => {
      const color = colorOf(cell, shapes);
      const label = color === null ? null : legendLabel(way(grid, cell));
      return color === null || label === null ? [] : [{ label, color, box: cell.box, block: null }];
    }),
  );
  return ways.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function colorOf(cell: TableCell, shapes: readonly Shape[]): string | null {
  const over = shapes.find((shape) => holdsCenter(cell.box, shape.box) && shape.box[2] <= cell.box[2]);
  const mark = markOf(cell);
  // a black or white mark on a filled cell is a letter like the others
  const isLetter = mark !== undefined && cell.color !== null && isInk(mark);
  const color = over?.color ?? (isLetter ? null : mark) ?? cell.color;
  return color === null || isNearWhite(color) ? null : color;
}

function markOf(cell: TableCell): string | undefined {
  return cell.paragraphs.flatMap((paragraph) => paragraph.marks ?? [])[0]?.color;
}

function sameCell(_: Grid, cell: TableCell): string {
  return textOf(cell);
}

function toTheRight(grid: Grid, cell: TableCell): string {
  const next = grid.at(cell.row, cell.column + cell.columnSpan);
  return textOf(cell) === '' ? textOf(next) : '';
}

function below(grid: Grid, cell: TableCell): string {
  const next = grid.at(cell.row + cell.rowSpan, cell.column);
  return textOf(cell) === '' ? textOf(next) : '';
}

/** The legend as a row of the plan's own table: every text a status word, each on a colour of its own. */
export function legendRow(grid: Grid, row: number): readonly LegendEntry[] {
  const cells = cellsInRow(grid, row).filter((cell) => textOf(cell) !== '');
  const entries = cells.flatMap((cell) =>
    cell.color !== null && isLegendWord(textOf(cell)) && cell.row === row
      ? [{ label: textOf(cell), color: cell.color, box: cell.box, block: null }]
      : [],
  );
  const colors = new Set(entries.map((entry) => entry.color));
  return entries.length >= 2 && entries.length === cells.length && colors.size === entries.length ? entries : [];
}

/** Small enough, and with no more than a few words a cell, to be nothing but a legend. */
export function mayBeLegend(table: Table): boolean {
  return table.rows * table.columns <= 32 && table.cells.every((cell) => textOf(cell).length <= 60);
}
