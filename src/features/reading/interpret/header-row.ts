import { headerRole, type HeaderRole } from '../model/column-role.ts';
import { collapse } from '../model/fold-text.ts';
import { cellsInRow, textOf, type Grid } from './grid.ts';

/** The header of one grid column. `origin` is the grid column where its year's cell begins: columns under one year share it. */
export type HeaderCell = Readonly<{ text: string; role: HeaderRole | null; origin: number }>;

/** `first` row of the header and the number of rows; `above` is a heading merged across the table over it. */
export type Header = Readonly<{ first: number; rows: number; cells: readonly HeaderCell[]; above: string | null }>;

const deepest = 3;

/** Finds the table's header among its first rows, of one row or two; null when it has none. */
export function findHeader(grid: Grid): Header | null {
  const found: Header[] = [];
  for (let first = 0; first < Math.min(deepest, grid.table.rows); first++) {
    for (const rows of [1, 2]) {
      if (first + rows > grid.table.rows || (rows === 2 && !isDouble(grid, first))) continue;
      const header = { first, rows, cells: headerCells(grid, first, rows), above: aboveOf(grid, first) };
      if (isHeader(header.cells)) found.push(header);
    }
  }
  return found.toSorted((a, b) => worth(b) - worth(a))[0] ?? null;
}

/** A header of two rows has cells that reach down over both, or over several columns of the lower one. */
function isDouble(grid: Grid, first: number): boolean {
  const upper = cellsInRow(grid, first).filter((cell) => cell.row === first && textOf(cell) !== '');
  const lower = cellsInRow(grid, first + 1).filter((cell) => cell.row > first && textOf(cell) !== '');
  const known = lower.filter((cell) => headerRole(textOf(cell))?.exact === true);
  return (
    upper.length > 1 &&
    upper.some((cell) => cell.rowSpan > 1 || cell.columnSpan > 1) &&
    known.length > 0 &&
    known.length >= lower.length / 2
  );
}

/** True for a row that repeats a header further down. */
export function isHeaderRow(grid: Grid, row: number): boolean {
  return isHeader(headerCells(grid, row, 1));
}

function headerCells(grid: Grid, first: number, rows: number): readonly HeaderCell[] {
  return Array.from({ length: grid.table.columns }, (_, column) => {
    const stack = Array.from({ length: rows }, (__, index) => grid.at(first + index, column)).filter((cell) => cell !== null);
    const cells = stack.filter((cell, index) => stack.indexOf(cell) === index);
    const texts = cells.map(textOf).filter(Boolean);
    const options = [collapse(texts.join(' ')), ...texts.toReversed()];
    const known = options.find((text) => headerRole(text) !== null);
    const text = known ?? options[0] ?? '';
    const origin = cells.find((cell) => textOf(cell) !== '')?.column ?? column;
    return { text, role: headerRole(text), origin };
  });
}

/** Years over two columns or more, or over one beside a known word; or known words over at least three columns. */
function isHeader(cells: readonly HeaderCell[]): boolean {
  const known = distinct(cells.filter((cell) => cell.role !== null));
  const periods = known.filter((cell) => cell.role?.role === 'period').length;
  const exact = known.filter((cell) => cell.role?.exact === true && cell.role.role !== 'period').length;
  const unknown = distinct(cells.filter((cell) => cell.role === null && cell.text !== '')).length;
  if (unknown > known.length + 1) return false;
  return periods >= 2 || (periods === 1 && (exact >= 1 || cells.length === 2)) || (exact >= 2 && known.length >= 3) || isPair(cells);
}

/** "Tiltak | Status" */
function isPair(cells: readonly HeaderCell[]): boolean {
  const roles = cells.map((cell) => cell.role?.role);
  return cells.length === 2 && roles.includes('item') && roles.includes('status');
}

function distinct(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  return cells.filter((cell, index) => cells.findIndex((other) => other.origin === cell.origin && other.text === cell.text) === index);
}

function worth({ cells, rows, first }: Header): number {
  const known = cells.filter((cell) => cell.role !== null).length;
  return known * 10 + cells.filter((cell) => cell.role?.role === 'period').length * 5 - rows * 2 - first;
}

function aboveOf(grid: Grid, first: number): string | null {
  for (let row = 0; row < first; row++) {
    const text = textOf(grid.at(row, 0));
    const others = Array.from({ length: grid.table.columns }, (_, column) => grid.at(row, column));
    if (text !== '' && others.every((cell) => cell === grid.at(row, 0) || textOf(cell) === '')) return text;
  }
  return null;
}
