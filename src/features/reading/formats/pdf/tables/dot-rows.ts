import type { Table, TableCell } from '../../../model/page-model.ts';
import type { Fragment } from '../fragment.ts';
import { centerY, union } from '../rect.ts';

/** A row of a table. `growth`: points that it can be taller than its maker set it. `isHeading`: no dot lies on it. */
export type DotRow = Readonly<{ y0: number; y1: number; growth: number; isHeading: boolean }>;

/** points: rows without text are as tall as a line of 18 points, the usual size of an empty cell */
const emptyRow = 32;
/** over and under the text of a row, together */
const margins = 12;
const leastRow = 0.8;

/** The rows of a table as far as dots laid over it are concerned. A row with room to spare has not grown. */
export function dotRows(table: Table, fragments: readonly Fragment[]): readonly DotRow[] {
  const rows = Array.from({ length: table.rows }, (_, row) => table.cells.filter((cell) => cell.row === row));
  const boxes = rows.map((cells) => cells.find((cell) => cell.rowSpan === 1)?.box);
  if (boxes.includes(undefined)) return [];
  const looks = new Set(rows.filter(saysMore).map((cells) => lookOf(cells[0])));
  const least = leastRow * Math.min(...boxes.map((box) => box?.[3] ?? 0));
  return rows.map((cells, row) => {
    const [, y0 = 0, , height = 0] = boxes[row] ?? [];
    const texts = fragments.filter((one) => centerY(one) > y0 && centerY(one) < y0 + height);
    const text = texts.length === 0 ? 0 : union(texts).y1 - union(texts).y0;
    const isFull = height <= text + margins || (height <= emptyRow && cells.some((cell) => cell.paragraphs.length === 0));
    const across = cells.some((cell) => cell.columnSpan > 1 && cell.columnSpan >= table.columns - 1);
    const isHeading = across || (looks.size > 0 && !saysMore(cells) && !looks.has(lookOf(cells[0])));
    return { y0, y1: y0 + height, growth: isFull ? Math.max(0, height - least) : 0, isHeading };
  });
}

function saysMore(cells: readonly TableCell[]): boolean {
  return cells.slice(1).some((cell) => cell.paragraphs.length > 0);
}

function lookOf(cell: TableCell | undefined): string {
  return `${cell?.bold === true} ${cell?.color ?? ''}`;
}
