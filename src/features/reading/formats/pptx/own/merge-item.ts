import type { Cell, Contact, Item } from '#features/plans/index.ts';
import { splitContacts } from '../../../model/contacts.ts';
import type { ExpectedPlan, ExpectedRow } from './expected-plan.ts';
import { mergeCell, takeStatus } from './merge-cell.ts';
import { mergeTitle } from './merge-title.ts';
import type { SeenRow } from './seen-rows.ts';
import { sameLines, seenText } from './seen-text.ts';

type Column = Readonly<{ lines: readonly string[]; color: string | null }>;

/**
 * An item as its row says it. What still looks as it was written is taken from the carried item, with all that slides do
 * not show; what was changed is read from the slide. `before` is null for a row that a person put in.
 */
export function mergeItem(row: SeenRow, before: ExpectedRow | null, expected: ExpectedPlan, newKey: (title: string) => string): Item {
  const old = before?.item ?? null;
  const was = (column: number): Column => ({ lines: before?.lines?.[column] ?? [], color: before?.colors[column] ?? null });
  const isSame = (column: number): boolean => {
    const seen = row.cells[column];
    return sameLines(seen?.lines ?? [], was(column).lines, row.broken) && (column === 0 || (seen?.color ?? null) === was(column).color);
  };
  const changed = expected.columns.map((_, column) => column).filter((column) => !isSame(column));
  const title = mergeTitle(row.cells[0], was(0).lines, old, expected.words.link, row.broken);
  if (old && changed.length === 0 && title === null) return old;

  let item: Item = old ? { ...old, ...title } : { key: '', title: '', cells: [], ...title };
  let period = 0;
  expected.columns.forEach(({ kind }, column) => {
    const isPeriod = kind === 'status' || kind === 'focus';
    const own = isPeriod ? expected.document.periods[period++] : undefined;
    const seen = row.cells[column];
    if (!changed.includes(column) || column === 0 || !seen) return;
    if (own) {
      const at = item.cells.findIndex((cell) => cell.period === own.key);
      const merged = mergeCell(own, seen, { ...was(column), cell: item.cells[at] ?? null }, expected);
      item = { ...item, cells: withCell(item.cells, at, merged, expected) };
    } else if (kind === 'unplaced') item = { ...item, cells: withUnplaced(item.cells, seen.lines, was(column), expected) };
    else if (kind === 'funding') item = { ...item, funding: seen.lines.join(' ') || null };
    else if (kind === 'contacts') item = withContacts(item, seen.lines);
  });
  return old ? item : { ...item, key: newKey(item.title) };
}

function withCell(cells: readonly Cell[], at: number, merged: Cell | null, { document }: ExpectedPlan): readonly Cell[] {
  if (at >= 0) return cells.flatMap((cell, index) => (index === at ? (merged ?? []) : [cell]));
  if (!merged) return cells;
  const order = (cell: Cell): number => document.periods.findIndex(({ key }) => key === cell.period);
  const before = cells.findLastIndex((cell) => cell.period !== null && order(cell) < order(merged)) + 1;
  return cells.toSpliced(before, 0, merged);
}

/** Texts whose year is not known are one cell once a person has changed them. */
function withUnplaced(cells: readonly Cell[], seen: readonly string[], before: Column, expected: ExpectedPlan): readonly Cell[] {
  const mark = `(?) ${seenText(expected.words.open)}`;
  const lines = [...seen];
  const known = cells.filter(({ period }) => period === null);
  const stated = known.find((cell) => cell.status !== null) ?? null;
  const said = takeStatus(lines, { ...before, cell: stated }, expected);
  const text = lines.filter((line) => line !== mark).join('\n');
  const placed = cells.filter(({ period }) => period !== null);
  if (text === '' && !said && !lines.includes(mark)) return placed;
  const status = said === undefined && known.length === 1 ? (stated?.status ?? null) : (said ?? null);
  return [...placed, { period: null, text, status, ...(lines.includes(mark) && { open: true }) }];
}

/** A name with its role that is still there keeps its address. */
function withContacts(item: Item, lines: readonly string[]): Item {
  const known = new Map((item.contacts ?? []).map((contact) => [shownContact(contact), contact]));
  const contacts = lines.flatMap((line): readonly Contact[] => {
    const before = known.get(line);
    return before ? [before] : splitContacts(line);
  });
  const { contacts: _, ...rest } = item;
  return contacts.length > 0 ? { ...rest, contacts } : rest;
}

function shownContact({ name, role }: Contact): string {
  return seenText(role === undefined ? name : `${name} (${role})`);
}
