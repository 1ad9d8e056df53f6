import type { Paragraph, Table } from '../../../model/page-model.ts';
import { gridOf } from '../../../interpret/grid.ts';
import type { ExpectedPlan } from './expected-plan.ts';
import { rowOfMark } from './own-shape.ts';
import { linesOfParagraphs } from './seen-text.ts';

export type SeenCell = { lines: string[]; paragraphs: Paragraph[]; color: string | null };

/** A row as the slides show it, its pieces joined. `mark` is its place in the carried plan as the file says. */
export type SeenRow = { kind: 'group' | 'item'; mark: number | null; cells: SeenCell[]; broken: boolean };

/** The rows of an area's tables, which follow one another; a group's title said again is none. */
export function seenRows(tables: readonly Table[], expected: ExpectedPlan): readonly SeenRow[] {
  const rows: SeenRow[] = [];
  for (const table of tables) {
    const grid = gridOf(table);
    let isFirstItem = true;
    for (let at = 1; at < table.rows; at++) {
      const cells = Array.from({ length: table.columns }, (_, column) => grid.at(at, column));
      const isGroup = table.columns > 1 && cells[0] !== null && cells[0]?.columnSpan === table.columns;
      const own = (isGroup ? cells.slice(0, 1) : cells).map((cell): SeenCell => ({
        lines: [...linesOfParagraphs(cell?.paragraphs ?? [])],
        paragraphs: [...(cell?.paragraphs ?? [])],
        color: cell?.color?.toLowerCase() ?? null,
      }));
      const mark = rowOfMark(table.marks?.[at]);
      const row: SeenRow = { kind: isGroup ? 'group' : 'item', mark: mark?.row ?? null, cells: own, broken: false };
      if (isAgain(row, mark?.again ?? false, rows, expected.words.continued)) continue;
      const last = rows.at(-1);
      const isFirst: boolean = isFirstItem;
      if (!isGroup) isFirstItem = false;
      if (last && goesOn(row, mark?.part ?? null, last, isFirst, expected.words.continued)) append(last, row);
      else rows.push(row);
    }
  }
  return rows;
}

/** A group's title at the top of a slide where the group goes on. */
function isAgain(row: SeenRow, marked: boolean, before: readonly SeenRow[], continued: string): boolean {
  if (row.kind !== 'group') return false;
  const last = before.findLast(({ kind }) => kind === 'group');
  if (!last) return false;
  return marked || (row.mark === null && textOf(row) === `${textOf(last)} (${continued})`);
}

function goesOn(row: SeenRow, part: number | null, last: SeenRow, isFirst: boolean, continued: string): boolean {
  if (row.kind !== last.kind) return false;
  if (part !== null) return part > 0 && row.mark === last.mark;
  const end = ` (${continued})`;
  const lead = row.cells[0]?.lines[0] ?? '';
  const start = lead.slice(0, -end.length).replace(/…$/u, '');
  return isFirst && row.kind === 'item' && lead.endsWith(end) && start !== '' && (last.cells[0]?.lines[0] ?? '').startsWith(start);
}

/** What a piece begins with is said again: the title, and in the other cells the status. */
function append(row: SeenRow, piece: SeenRow): void {
  row.broken = true;
  piece.cells.forEach((cell, index) => {
    const known = row.cells[index];
    if (!known) return;
    const isSaid = index === 0 || (cell.color !== null && cell.lines[0] === known.lines[0]);
    known.lines.push(...cell.lines.slice(isSaid ? 1 : 0));
    known.paragraphs.push(...cell.paragraphs.slice(isSaid ? 1 : 0));
    known.color ??= cell.color;
  });
}

function textOf({ cells }: SeenRow): string {
  return cells[0]?.lines.join(' ') ?? '';
}
