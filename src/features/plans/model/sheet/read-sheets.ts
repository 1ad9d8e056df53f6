import { slugOf, takeSlug } from '#shared/slug.ts';
import type { Item, PlanDocument } from '../plan-document.ts';
import type { AreaRow } from './area-rows.ts';
import type { ItemRow } from './item-row.ts';
import { joinSupplement } from './join-supplement.ts';
import { joinAreas, type DraftArea } from './read-areas.ts';
import type { PlanFacts } from './read-about.ts';
import { readItem } from './read-item.ts';
import type { Supplement } from './supplement.ts';

/** What a row says that the plan has no place for; `row` is its place in the sheet read. */
export type RowNote =
  | Readonly<{ code: 'status_word_unknown'; row: number; item: string; title: string; period: string; text: string }>
  | Readonly<{ code: 'row_without_item'; row: number; text: string }>;

export type ReadPlan = Readonly<{ document: PlanDocument; notes: readonly RowNote[] }>;

/** The rows of both sheets, cells as seenText gives them. */
export type SeenRows = Readonly<{ items: readonly ItemRow[]; areas: readonly AreaRow[] }>;

/** The plan that the visible rows say, with what the supplement adds. An item without a key, or with one that is taken, gets a new one. */
export function readSheets({ items, areas }: SeenRows, facts: PlanFacts, supplement: Supplement | null): ReadPlan {
  const notes: RowNote[] = [];
  const drafts: DraftArea[] = [];
  const known = new Set(items.map(({ key }) => key).filter(Boolean));
  const supplements = new Map(supplement?.items.map((entry) => [entry.key, entry]));
  const words = { ...facts, formerly: supplement?.statuses };
  const used = new Set<string>();
  const taken = new Set(known);
  let area: DraftArea | undefined;
  let group: DraftArea['groups'][number] | undefined;
  items.forEach((row, index) => {
    const isLoose = row.area === '' && row.number === '' && area !== undefined;
    area = isLoose ? area : draftAreaOf(drafts, row, area);
    if (!area) return;
    const isItem = row.title !== '';
    if (!isItem && hasContent(row)) notes.push({ code: 'row_without_item', row: row.at ?? index, text: contentOf(row) });
    if (row.group === '' && !isItem && !isLoose) return;
    const stays = group && area.groups.includes(group) && (group.title === row.group || (isLoose && row.group === ''));
    const here = group && stays ? group : draftGroupOf(area, row.group);
    group = here;
    if (!isItem) return;
    const isOwn = row.key !== '' && !used.has(row.key);
    const key = isOwn ? row.key : takeSlug(slugOf(row.title, 60, 'tiltak'), taken);
    used.add(key);
    const read = readItem(row, words);
    const more = isOwn ? supplements.get(key) : undefined;
    const item: Item = { key, ...(more ? joinSupplement(read.item, row, more, words) : read.item) };
    here.items.push(item);
    if (item.cells !== read.item.cells) return;
    for (const { period, word } of read.unknownWords)
      notes.push({ code: 'status_word_unknown', row: row.at ?? index, item: key, title: item.title, period, text: word });
  });
  return { document: { ...facts, areas: joinAreas(drafts, areas, supplement?.areas ?? []) }, notes };
}

function draftAreaOf(drafts: DraftArea[], { number, area: title }: ItemRow, last: DraftArea | undefined): DraftArea {
  const isIt = (draft: DraftArea): boolean => draft.title === title && (draft.number === number || number === '');
  const found = last && isIt(last) ? last : drafts.find(isIt);
  if (found) return found;
  const made = { number, title, groups: [] };
  drafts.push(made);
  return made;
}

function draftGroupOf(area: DraftArea, title: string): DraftArea['groups'][number] {
  const found = area.groups.find((group) => group.title === title);
  if (found) return found;
  const made = { title, items: [] };
  area.groups.push(made);
  return made;
}

const nothing = { number: '', area: '', group: '', key: '', title: '', at: undefined };

function hasContent(row: ItemRow): boolean {
  return contentOf(row) !== '';
}

function contentOf(row: ItemRow): string {
  const { cells, ...rest } = { ...row, ...nothing };
  return [...cells.flatMap(({ status, text }) => [status, text]), ...Object.values(rest)].filter(Boolean).join(' ').slice(0, 200);
}
