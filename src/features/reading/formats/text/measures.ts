import { fold } from '../../model/fold-text.ts';
import { joinLines } from '../../model/join-lines.ts';
import { isLikelyPerson } from '../../model/person-name.ts';
import { isStatusWord } from '../../model/status-words.ts';
import { startsOf } from './text-traits.ts';
import type { Known } from './lexicon.ts';
import type { TextLine } from './text-line.ts';
import type { RowText, TableRow } from './table-rows.ts';

/** How wide the title column and the value columns are, in characters. */
export type Widths = Readonly<{ title: number; cell: number }>;

const at = (sorted: readonly number[], part: number): number | undefined =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

/** A first guess from lines that plainly go on below: the long ones are titles, the short ones cells. */
export function guessWidths(tables: readonly (readonly TextLine[])[]): Widths {
  const broken = tables.flatMap((lines) =>
    lines.flatMap(({ text }, index) => {
      const next = lines[index + 1];
      return next?.gap === 'line' && /^\p{Ll}/u.test(next.text) ? [text.length] : [];
    }),
  );
  const sorted = broken.toSorted((a, b) => a - b);
  const longest =
    at(
      tables.flatMap((lines) => lines.map(({ text }) => text.length)).toSorted((a, b) => a - b),
      0.9,
    ) ?? 60;
  const title = Math.max(24, at(sorted, 0.95) ?? longest);
  const narrow = sorted.filter((length) => length < title * 0.55);
  return { title, cell: Math.max(14, Math.min(title * 0.6, at(narrow, 0.8) ?? 30)) };
}

/** Widths to try: title columns as wide as broken lines are, and value columns from narrow to wide. */
export function widthCandidates(
  tables: readonly (readonly TextLine[])[],
  guess: Widths,
): Readonly<{ titles: readonly number[]; cells: readonly number[] }> {
  const broken = tables
    .flatMap((lines) =>
      lines.flatMap(({ text }, index) =>
        text.length >= 22 && lines[index + 1]?.gap === 'line' && /^\p{Ll}/u.test(lines[index + 1]?.text ?? '') ? [text.length] : [],
      ),
    )
    .toSorted((a, b) => a - b);
  const titles = [0.2, 0.4, 0.6, 0.8, 0.95].flatMap((part) => at(broken, part) ?? []);
  return { titles: [...new Set([guess.title, ...titles])], cells: [...new Set([guess.cell, 14, 18, 23, 30, 36])] };
}

const inner = ({ pieces }: RowText): number[] => pieces.slice(0, -1).map((piece) => piece.length);

/** The widths that the rows read so far show; `before` where they show none. */
export function measureWidths(rows: readonly TableRow[], before: Widths): Widths {
  const titles = rows
    .filter(({ cells }) => cells.length > 0)
    .flatMap(({ title }) => inner(title))
    .toSorted((a, b) => a - b);
  const whole = rows.filter(({ cells }) => cells.length > 0).flatMap(({ title }) => title.pieces.map((piece) => piece.length));
  const cells = rows.flatMap((row) => row.cells.flatMap(inner)).toSorted((a, b) => a - b);
  const title =
    titles.length >= 3
      ? Math.max(at(titles, 0.9) ?? 0, ...whole.filter((length) => length <= before.title))
      : Math.max(before.title, ...whole);
  const cell = cells.length >= 3 ? (at(cells, 0.9) ?? before.cell) : before.cell;
  return { title: Math.max(20, title), cell: Math.max(12, cell) };
}

type Counts = Map<string, Map<number, number>>;

function count(counts: Counts, text: string, table: number): void {
  const places = counts.get(text) ?? new Map<number, number>();
  places.set(table, (places.get(table) ?? 0) + 1);
  counts.set(text, places);
}

/** What the rows read so far tell of the document's texts. */
export function knownOf(tables: readonly (readonly TableRow[])[], lines: readonly (readonly TextLine[])[]): Known {
  const cells: Counts = new Map();
  const titles: Counts = new Map();
  const headings = openers(lines);
  const headingStarts: Counts = new Map();
  tables.forEach((rows, table) => {
    for (const row of rows) {
      const bare = row.cells.length + row.contacts.length === 0;
      const title = fold(joinLines(row.title.pieces));
      count(bare ? headings : titles, title, table);
      if (bare) for (const start of startsOf(title)) count(headingStarts, start, table);
      for (const cell of row.cells) count(cells, fold(joinLines(cell.pieces)), table);
    }
  });
  const filled = tables.filter((rows) => rows.length > 0);
  const opens = filled.filter(([first]) => first && first.cells.length + first.contacts.length === 0).length / Math.max(1, filled.length);
  return { cells, titles, headings, headingStarts, opens };
}

/**
 * Texts that are hardly cells: the first line of a table, and lines that stand alone on several slides, each time above a
 * line too wide for a cell.
 */
function openers(tables: readonly (readonly TextLine[])[]): Counts {
  const found: Counts = new Map();
  const alone = new Map<string, { tables: Set<number>; above: boolean }>();
  const width = guessWidths(tables).cell * 1.3;
  tables.forEach((lines, table) => {
    const [first, second] = lines;
    if (first && first.text.length <= 70 && second?.gap !== 'line') count(found, fold(first.text), table);
    lines.forEach(({ text, gap }, index) => {
      const next = lines[index + 1];
      if (index === 0 || text.length > 70) return;
      const stands = gap !== 'line' && next !== undefined && next.gap !== 'line';
      const seen = alone.get(fold(text)) ?? { tables: new Set<number>(), above: true };
      seen.tables.add(table);
      alone.set(fold(text), { tables: seen.tables, above: seen.above && stands && next.text.length > width });
    });
  });
  const ends = tables.flatMap((lines) => lines.map(({ text }) => fold(text)));
  const opening = tables.filter(
    ([first, second]) => first && first.text.length <= 70 && second && second.gap !== 'line' && second.text.length > width,
  ).length;
  if (opening < tables.length / 2) return found;
  for (const [text, { tables: own, above }] of alone)
    if (above && own.size > 1 && !isStatusWord(text) && !ends.some((line) => line.endsWith(` ${text}`)))
      for (const table of own) count(found, text, table);
  return found;
}

/** Before any row is read: a text that stands twice in a row on lines of its own is a cell. */
export function likelyKnown(tables: readonly (readonly TextLine[])[], width: number): Known {
  const cells: Counts = new Map();
  tables.forEach((lines, table) =>
    lines.forEach(({ text, gap }, index) => {
      const [before, next] = [lines[index - 1], lines[index + 1]];
      const alone = gap !== 'line' && next?.gap !== 'line' && text.length <= width;
      if (!alone || !before || fold(before.text) !== fold(text) || isLikelyPerson(text)) return;
      count(cells, fold(text), table);
      count(cells, fold(text), table);
    }),
  );
  return { cells, titles: new Map(), headings: openers(tables), headingStarts: new Map(), opens: 0.5 };
}

/** The number of cells that the rows of a table have when they agree: at least `share` of three valued rows or more. */
export function usualCount(rows: readonly TableRow[], share: number): number | null {
  const counts = rows.map(({ cells }) => cells.length).filter((count) => count > 0);
  const most = counts.toSorted((a, b) => counts.filter((one) => one === b).length - counts.filter((one) => one === a).length)[0];
  if (most === undefined || counts.length < 3) return null;
  return counts.filter((count) => count === most).length >= counts.length * share ? most : null;
}
