import type { TableCell } from '../model/page-model.ts';
import { isNearWhite } from './color-distance.ts';
import { lastPeriodColumn } from './columns.ts';
import { isHeaderRow } from './header-row.ts';
import { cellsInRow, textOf } from './grid.ts';
import { statusWordsIn } from './legend-label.ts';
import { legendRow } from './legend-tables.ts';
import type { PlanTable } from './plan-table.ts';

export type RowKind = 'group' | 'item' | 'continued' | 'none';

/**
 * How an item's first cell looks in a table: a row with nothing but a heading that looks otherwise is a group.
 * `boldAlone`: rows that say nothing else are bold somewhere, so that headings are known by it.
 */
export type RowLook = Readonly<{
  bold: ReadonlySet<boolean>;
  colors: ReadonlySet<string>;
  levels: ReadonlySet<string>;
  boldAlone: boolean;
}>;

/** `hasValue` tells whether the row says anything in its time columns (text, dot, status colour). */
export function rowKind(table: PlanTable, row: number, hasValue: boolean, look: RowLook): RowKind {
  const { grid, columns } = table;
  if (isHeaderRow(grid, row) || legendRow(grid, row).length > 0 || isStrayLegend(table, row)) return 'none';
  const title = grid.at(row, columns.item);
  const text = textOf(title);
  const filled = cellsInRow(grid, row).filter((cell) => textOf(cell) !== '');
  const heading = headingCell(table, row);
  if (heading && (heading !== title || reaches(table, heading))) return 'group';
  if (filled.length === 0 && !hasValue) return 'none';
  if (text === '') return 'continued';
  if (title && title.row < row) return 'item';
  if (hasValue || hasOther(table, row)) return 'item';
  return title && columns.group === null && looksOtherwise(table, title, look) ? 'group' : 'item';
}

/** A legend that a grown table came to lie on: nothing but words of a legend from the title on, each of them once. */
function isStrayLegend({ grid, columns }: PlanTable, row: number): boolean {
  const texts = cellsInRow(grid, row)
    .map(textOf)
    .filter((text) => text !== '');
  if (statusWordsIn(textOf(grid.at(row, columns.item))) === null) return false;
  const words = texts.flatMap((text) => statusWordsIn(text) ?? ['', '']);
  return words.length >= 3 && new Set(words).size === words.length;
}

/** The looks of the rows that are items without doubt. */
export function itemLook(table: PlanTable, hasValue: (row: number) => boolean): RowLook {
  const bold = new Set<boolean>();
  const colors = new Set<string>();
  const levels = new Set<string>();
  let boldAlone = false;
  for (let row = table.firstRow; row < table.grid.table.rows; row++) {
    const title = table.grid.at(row, table.columns.item);
    if (!title || title.columnSpan > 1 || textOf(title) === '') continue;
    if (!hasValue(row) && !hasOther(table, row)) {
      boldAlone ||= title.bold && !title.boldByStyle;
      continue;
    }
    bold.add(title.bold && !title.boldByStyle);
    colors.add(colorMark(title));
    levels.add(numberDepth(table, row));
  }
  return { bold, colors, levels, boldAlone };
}

export function sharedLook(looks: readonly RowLook[]): RowLook {
  return {
    bold: new Set(looks.flatMap((look) => [...look.bold])),
    colors: new Set(looks.flatMap((look) => [...look.colors])),
    levels: new Set(looks.flatMap((look) => [...look.levels])),
    boldAlone: looks.some((look) => look.boldAlone),
  };
}

/** A text that reaches from the item's column, or left of it, to the last year: only one cell in the row speaks. */
function headingCell(table: PlanTable, row: number): TableCell | null {
  const cells = cellsInRow(table.grid, row);
  const across = cells.find((cell) => cell.row === row && isAcross(table, cell));
  if (across && textOf(across) !== '') return across;
  const { number, item, group } = table.columns;
  const filled = cells.filter((cell) => textOf(cell) !== '');
  const [only] = filled;
  if (
    only &&
    filled.length === 1 &&
    only.row === row &&
    reaches(table, only) &&
    !cells.some((cell) => cell !== only && colorMark(cell) !== colorMark(only))
  )
    return only;
  const isEdge = only && filled.length === 1 && only.row === row && only.rowSpan === 1 && only.column < item;
  return isEdge && only.column !== group && (number === null || !/^[\d.]+$/.test(textOf(only))) ? only : null;
}

/** A heading may reach only as far as its text does: a table without lines shows no more of a merged cell. */
function reaches({ columns }: PlanTable, cell: TableCell): boolean {
  return cell.column <= columns.item && cell.column + cell.columnSpan - 1 > columns.item;
}

function isAcross(table: PlanTable, cell: TableCell): boolean {
  return reaches(table, cell) && cell.column + cell.columnSpan - 1 >= lastPeriodColumn(table.columns);
}

function hasOther({ grid, columns }: PlanTable, row: number): boolean {
  const places = [...columns.contacts, ...columns.funding, ...columns.links, ...columns.others.map((other) => other.column)];
  return places.some((column) => grid.at(row, column)?.row === row && textOf(grid.at(row, column)) !== '');
}

function looksOtherwise(table: PlanTable, title: TableCell, look: RowLook): boolean {
  const bold = title.bold && !title.boldByStyle;
  if (look.bold.size === 0) return bold || textOf(title).endsWith(':');
  if (bold && !look.bold.has(true)) return true;
  const depth = numberDepth(table, title.row);
  if (depth !== '' && !look.levels.has(depth) && ![...look.levels].includes('')) return true;
  return (
    !look.boldAlone &&
    !look.colors.has(colorMark(title)) &&
    colorMark(title) !== '' &&
    look.colors.size <= 3 &&
    isFilledAcross(table, title) &&
    !hasMergedHeading(table)
  );
}

/** A heading's own fill is drawn over the row, not only over its first cell. */
function isFilledAcross({ grid, columns }: PlanTable, title: TableCell): boolean {
  return columns.periods.flatMap((period) => period.columns).every((column) => grid.at(title.row, column)?.color === title.color);
}

/** Where headings are merged over the row, a row that is not merged is none, whatever its band. */
function hasMergedHeading(table: PlanTable): boolean {
  return table.grid.table.cells.some((cell) => cell.row >= table.firstRow && isAcross(table, cell) && textOf(cell) !== '');
}

/** A table style's bands are not a row's own colour. */
function colorMark({ color, styled }: TableCell): string {
  return color === null || styled || isNearWhite(color) ? '' : color;
}

/** How deep the row's number is: '1' for 2., '2' for 2.1; '' without a numbering column. */
function numberDepth({ grid, columns }: PlanTable, row: number): string {
  if (columns.number === null) return '';
  const parts = textOf(grid.at(row, columns.number)).split('.').filter(Boolean).length;
  return parts === 0 ? '' : String(parts);
}
