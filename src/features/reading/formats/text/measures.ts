import { fold } from '../../model/fold-text.ts';
import { joinLines } from '../../model/join-lines.ts';
import { isLikelyPerson } from '../../model/person-name.ts';
import type { TextLine } from './text-line.ts';
import type { RowText, TableRow } from './table-rows.ts';

/** How wide the title column and the value columns are, in characters. */
export type Widths = Readonly<{ title: number; cell: number }>;

const at = (sorted: readonly number[], part: number): number | undefined => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

/** A first guess from lines that plainly go on below: the long ones are titles, the short ones cells. */
export function guessWidths(tables: readonly (readonly TextLine[])[]): Widths {
  const broken = tables.flatMap((lines) =>
    lines.flatMap(({ text }, index) => {
      const next = lines[index + 1];
      return next?.gap === 'line' && /^\p{Ll}/u.test(next.text) ? [text.length] : [];
    }),
  );
  const sorted = broken.toSorted((a, b) => a - b);
  const longest = at(tables.flatMap((lines) => lines.map(({ text }) => text.length)).toSorted((a, b) => a - b), 0.9) ?? 60;
  const title = Math.max(24, at(sorted, 0.95) ?? longest);
  const narrow = sorted.filter((length) => length < title * 0.55);
  return { title, cell: Math.max(14, Math.min(title * 0.6, at(narrow, 0.8) ?? 30)) };
}

const inner = ({ pieces }: RowText): number[] => pieces.slice(0, -1).map((piece) => piece.length);

/** The widths that the rows read so far show; `before` where they show none. */
export function measureWidths(rows: readonly TableRow[], before: Widths): Widths {
  const titles = rows.filter(({ cells }) => cells.length > 0).flatMap(({ title }) => inner(title)).toSorted((a, b) => a - b);
  const whole = rows.filter(({ cells }) => cells.length > 0).flatMap(({ title }) => title.pieces.map((piece) => piece.length));
  const cells = rows.flatMap((row) => row.cells.flatMap(inner)).toSorted((a, b) => a - b);
  const title = titles.length >= 3 ? Math.max(at(titles, 0.9) ?? 0, ...whole.filter((length) => length <= before.title)) : Math.max(before.title, ...whole);
  const cell = cells.length >= 3 ? (at(cells, 0.9) ?? before.cell) : before.cell;
  return { title: Math.max(20, title), cell: Math.max(12, cell) };
}

/** How often each text stands as a whole cell in the rows read so far, folded. */
export function countCells(rows: readonly TableRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const cell of row.cells) {
      const text = fold(joinLines(cell.pieces));
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  return counts;
}

/** How often each title stands over cells, and how often a text stands as a row without any, folded. */
export function countTitles(tables: readonly (readonly TableRow[])[]): Readonly<{ titles: Map<string, number>; headings: Map<string, number>; opens: number }> {
  const titles = new Map<string, number>();
  const headings = new Map<string, number>();
  for (const row of tables.flat()) {
    const counts = row.cells.length + row.contacts.length > 0 ? titles : headings;
    const text = fold(joinLines(row.title.pieces));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const filled = tables.filter((rows) => rows.length > 0);
  const opens = filled.filter(([first]) => first && first.cells.length + first.contacts.length === 0).length / Math.max(1, filled.length);
  return { titles, headings, opens };
}

/** Short texts that stand on lines of their own in several places or are repeated side by side: cells before any row is read. */
export function likelyCells(tables: readonly (readonly TextLine[])[], width: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const lines of tables)
    lines.forEach(({ text, gap }, index) => {
      const next = lines[index + 1];
      const alone = gap !== 'line' && next?.gap !== 'line' && text.length <= width;
      const after = lines[index - 1];
      const twin = after !== undefined && fold(after.text) === fold(text);
      if (twin && alone && !isLikelyPerson(text)) counts.set(fold(text), (counts.get(fold(text)) ?? 1) + 1);
    });
  return counts;
}

/** The number of cells that the rows of a table have when they agree: at least `share` of three valued rows or more. */
export function usualCount(rows: readonly TableRow[], share: number): number | null {
  const counts = rows.map(({ cells }) => cells.length).filter((count) => count > 0);
  const most = counts.toSorted((a, b) => counts.filter((one) => one === b).length - counts.filter((one) => one === a).length)[0];
  if (most === undefined || counts.length < 3) return null;
  return counts.filter((count) => count === most).length >= counts.length * share ? most : null;
}
