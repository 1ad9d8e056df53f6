import { joinLines } from '../model/join-lines.ts';
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
  return cell ? joinParagraphs(cell.paragraphs) : '';
}

/** The same with the author's lines kept apart by "\n". */
export function linesOf(cell: TableCell | null): string {
  return cell ? cell.paragraphs.map(paragraphLines).join('\n') : '';
}

/** Paragraphs as one text; a word that the author parted with a hyphen and a line break is one again. */
export function joinParagraphs(paragraphs: readonly Paragraph[]): string {
  return joinLines(paragraphs.flatMap((paragraph) => paragraphLines(paragraph).split('\n')));
}

/** The text with "\n" where the author broke the line, and without the coloured marks. */
export function paragraphLines({ text, breaks = [], marks = [] }: Paragraph): string {
  if (breaks.length === 0 && marks.length === 0) return text;
  const broken = new Set(breaks);
  const marked = new Set(marks.map((mark) => mark.at));
  let at = 0;
  let kept = '';
  for (const symbol of text) {
    if (broken.has(at)) kept += '\n';
    else if (!marked.has(at)) kept += symbol;
    at += symbol.length;
  }
  return kept;
}
