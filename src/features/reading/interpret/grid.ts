import { collapse } from '../model/fold-text.ts';
import type { Paragraph, Table, TableCell } from '../model/page-model.ts';

/** A table where every place answers with the cell that covers it. */
export type Grid = Readonly<{
  table: Table;
  at: (row: number, column: number) => TableCell | null;
}>;

export function gridOf(table: Table): Grid {
  const places = new Map<number, TableCell>();
  for (const cell of table.cells) {
    for (let row = cell.row; row < Math.min(table.rows, cell.row + cell.rowSpan); row++) {
      for (let column = cell.column; column < Math.min(table.columns, cell.column + cell.columnSpan); column++) {
        places.set(row * table.columns + column, cell);
      }
    }
  }
  return { table, at: (row, column) => places.get(row * table.columns + column) ?? null };
}

/** The different cells of a row, from the left; a cell merged from above is among them. */
export function cellsInRow(grid: Grid, row: number): readonly TableCell[] {
  const cells: TableCell[] = [];
  for (let column = 0; column < grid.table.columns; column++) {
    const cell = grid.at(row, column);
    if (cell && cells.at(-1) !== cell) cells.push(cell);
  }
  return cells;
}

/** A cell's words in one line, without the coloured squares that stand for a status. */
export function textOf(cell: TableCell | null): string {
  return cell ? collapse(cell.paragraphs.map(withoutMarks).join(' ')) : '';
}

/** The same with the author's lines kept apart by "\n". */
export function linesOf(cell: TableCell | null): string {
  return cell ? cell.paragraphs.map(brokenLines).join('\n') : '';
}

export function withoutMarks({ text, marks = [] }: Paragraph): string {
  const offsets = new Set(marks.map((mark) => mark.at));
  let at = 0;
  let kept = '';
  for (const symbol of text) {
    if (!offsets.has(at)) kept += symbol;
    at += symbol.length;
  }
  return kept;
}

function brokenLines({ text, breaks = [] }: Paragraph): string {
  const offsets = new Set(breaks);
  return [...text].length === text.length && offsets.size > 0
    ? Array.from(text, (letter, at) => (offsets.has(at) ? '\n' : letter)).join('')
    : text;
}
