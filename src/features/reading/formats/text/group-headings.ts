import { fold } from '../../model/fold-text.ts';
import { fundingOf } from '../../model/funding.ts';
import { joinLines } from '../../model/join-lines.ts';
import type { TableRow } from './table-rows.ts';

const titleOf = (row: TableRow): string => joinLines(row.title.pieces);
const isBare = (row: TableRow): boolean => row.cells.length === 0 && row.contacts.length === 0;
const startsInfinitive = (title: string): boolean => /^\p{Lu}\p{Ll}+(?:e|å)\s/u.test(title) || /^(?:Få|Se|Gi|Gå|Bli)\s/u.test(title);
const firstWord = (folded: string): string => folded.split(' ')[0] ?? '';
const firstWords = (title: string): string =>
  fold(title)
    .split(' ')
    .slice(0, 2)
    .join(' ')
    .replace(/[,;:]$/, '');

/** What all tables together tell of their headings. */
type Headings = Readonly<{
  recurring: ReadonlySet<string>;
  starts: ReadonlyMap<string, number>;
  items: ReadonlySet<string>;
  itemStarts: ReadonlyMap<string, number>;
  startsRecur: boolean;
  opens: number;
  width: number;
}>;

function headingsOf(tables: readonly (readonly TableRow[])[], width: number): Headings {
  const counts = new Map<string, number>();
  const starts = new Map<string, number>();
  const items = new Set<string>();
  for (const rows of tables)
    for (const row of rows) {
      const title = titleOf(row);
      if (!isBare(row)) {
        items.add(fold(title));
        continue;
      }
      counts.set(fold(title), (counts.get(fold(title)) ?? 0) + 1);
      if (row.title.pieces.length === 1) starts.set(firstWords(title), (starts.get(firstWords(title)) ?? 0) + 1);
    }
  const recurring = new Set([...counts].filter(([title, count]) => count > 1 && !items.has(title)).map(([title]) => title));
  const filled = tables.filter((rows) => rows.length > 0);
  const opens = filled.filter((rows) => rows[0] && isBare(rows[0])).length / Math.max(1, filled.length);
  const itemStarts = new Map<string, number>();
  for (const title of items) itemStarts.set(firstWord(title), (itemStarts.get(firstWord(title)) ?? 0) + 1);
  const alike = [...items].filter((title) => (itemStarts.get(firstWord(title)) ?? 0) > 1).length;
  return { recurring, starts, items, itemStarts, startsRecur: items.size >= 4 && alike >= items.size * 0.6, opens, width };
}

/** Items that begin with the same few verbs: a bare row that does too is one of them, one that does not is a heading. */
function startPoints(title: string, { itemStarts, startsRecur }: Headings): number {
  const count = itemStarts.get(firstWord(fold(title))) ?? 0;
  if (count > 0) return startsRecur && count > 1 ? -1.6 : -0.8;
  return startsRecur ? 1.2 : 0;
}

/** Another heading begins with the same two words, or is this one's first word. */
function beginsAlike(title: string, { starts }: Headings): boolean {
  const [one, two] = [
    fold(title)
      .split(' ')[0]
      ?.replace(/[,;:]$/, '') ?? '',
    firstWords(title),
  ];
  return (
    (starts.get(two) ?? 0) > 1 ||
    (one !== two && (starts.get(one) ?? 0) > 0) ||
    (one === two && [...starts.keys()].some((start) => start.startsWith(`${one} `)))
  );
}

/** Points for a bare row being a group's heading; above 1 it is one. */
function score(rows: readonly TableRow[], at: number, headings: Headings, sure: ReadonlySet<number>): number {
  const row = rows[at];
  if (!row) return 0;
  const title = titleOf(row);
  const [before, after] = [rows[at - 1], rows[at + 1]];
  const lines = row.title.pieces.length;
  const overWide = row.title.pieces.some((piece) => piece.length > headings.width * 1.08 + 2);
  let points = 0;
  if (fundingOf(title) !== null) points += 9;
  if (headings.recurring.has(fold(title))) points += 3;
  if (headings.items.has(fold(title))) points -= 4;
  const alike = beginsAlike(title, headings);
  if (alike) points += 1.5;
  else points += startPoints(title, headings);
  if (at === 0) points += headings.opens >= 0.4 ? 3 : 0.5;
  if (lines > 1) points -= overWide ? 0 : 3;
  if (overWide) points += 2;
  if (title.length <= 45) points += 1;
  if (title.length > 65) points -= 1;
  if (/[;(]/.test(title)) points -= 1;
  if (/[.?!]$/.test(title)) points -= 1.5;
  if (after === undefined) points -= 2.5;
  const alone = before !== undefined && !isBare(before) && after !== undefined && !isBare(after);
  if (alone) points += headings.opens >= 0.3 ? 2 : 0.8;
  else if (after !== undefined && !isBare(after)) points += 1;
  if (sure.has(at - 1) && !alike) points -= 1.3;
  const established = [...sure]
    .filter((index) => index < at || index > at + 1)
    .map((index) => rows[index])
    .filter((one) => one !== undefined);
  const allVerbs = established.length > 0 && established.every((one) => startsInfinitive(titleOf(one)));
  if (allVerbs && !startsInfinitive(title) && !alone) points -= 1;
  const bareItemAfter = after !== undefined && isBare(after) && after.title.pieces.length > 1;
  if (bareItemAfter && lines === 1) points += 1;
  if (allVerbs && startsInfinitive(title) && after !== undefined && !startsInfinitive(titleOf(after))) points += 1;
  return points;
}

/** Tells which bare rows of each table are headings of groups: indices by table. `width` is the title column's. */
export function findHeadings(tables: readonly (readonly TableRow[])[], width: number): ReadonlySet<number>[] {
  const headings = headingsOf(tables, width);
  return tables.map((rows) => {
    const bare = rows.flatMap((row, index) => (isBare(row) ? [index] : []));
    const sure = new Set(bare.filter((at) => score(rows, at, headings, new Set()) >= 3));
    const found = new Set(sure);
    for (const at of bare) if (!sure.has(at) && score(rows, at, headings, sure) > 1) found.add(at);
    return found;
  });
}
