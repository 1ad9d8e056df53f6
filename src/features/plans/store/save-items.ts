import { isDeepStrictEqual } from 'node:util';
import { addressableKey, takeSlug } from '#shared/slug.ts';
import { matchPlans, type PlacedItem } from '../model/match-plans.ts';
import type { Cell, Item, PlanDocument } from '../model/plan-document.ts';
import { isEmptyCell, planDocumentOf, type ItemView, type PlanView } from '../model/plan-view.ts';
import { planTables } from '../tables.ts';
import { writeFact } from './facts/facts.ts';
import { insertCells, insertItems, type NewItem } from './insert-items.ts';
import type { Journal, JournalEntry } from './journal.ts';
import type { SavedAreas } from './save-areas.ts';

/** Brings the plan's items to what the document says: matched ones keep their address and history, the rest come and go. */
export async function saveItems(
  journal: Journal,
  before: PlanView | null,
  document: PlanDocument,
  groupIds: SavedAreas['groupIds'],
): Promise<readonly JournalEntry[]> {
  const match = matchPlans(before ? planDocumentOf(before) : { ...document, areas: [] }, document);
  const views = new Map(before?.areas.flatMap((area) => area.groups.flatMap((group) => group.items)).map((item) => [item.key, item]));
  const tables = planTables(journal.tx);
  const all = await tables.selectFrom('items').select('key').where('plan_id', '=', journal.planId).execute();
  const taken = new Set(all.map((item) => item.key));
  const entries: JournalEntry[] = [];
  const kept = new Set<number>();
  const added: NewItem[] = [];

  for (const placed of match.after) {
    const groupId = groupIdOf(placed, groupIds);
    const position = positionOf(placed);
    const was = match.items.get(placed);
    const view = was && views.get(was.item.key);
    if (view) {
      kept.add(view.id);
      entries.push(...(await updateItem(journal, view, placed, groupId)));
      await tables.updateTable('items').set({ group_id: groupId, position }).where('id', '=', view.id).execute();
    } else added.push({ item: placed.item, groupId, position, key: takeSlug(addressableKey(placed.item.key), taken) });
  }
  entries.push(...(await insertItems(journal, added)));
  for (const view of views.values()) {
    if (!kept.has(view.id)) entries.push(...(await writeFact(journal, 'item.presence', { itemId: view.id }, false)));
  }
  return entries;
}

function groupIdOf(placed: PlacedItem, groupIds: SavedAreas['groupIds']): number {
  const at = placed.area.groups.findIndex((group) => group.items.includes(placed.item));
  const id = groupIds.get(placed.area)?.[at];
  if (id === undefined) throw new Error('an item stands in no saved group');
  return id;
}

function positionOf(placed: PlacedItem): number {
  return placed.area.groups.find((group) => group.items.includes(placed.item))?.items.indexOf(placed.item) ?? 0;
}

async function updateItem(journal: Journal, view: ItemView, placed: PlacedItem, groupId: number): Promise<readonly JournalEntry[]> {
  const { item } = placed;
  const subject = { itemId: view.id };
  const entries: JournalEntry[] = [];
  entries.push(...(await writeFact(journal, 'item.title', subject, item.title)));
  entries.push(...(await writeFact(journal, 'item.funding', subject, item.funding ?? null)));
  entries.push(...(await writeFact(journal, 'item.links', subject, item.links ?? [])));
  if (item.contacts)
    entries.push(
      ...(await writeFact(
        journal,
        'item.contacts',
        subject,
        item.contacts.map((contact) => contact.name),
      )),
    );
  entries.push(...(await writeFact(journal, 'item.uncertain', subject, item.uncertain ?? [])));
  const stands = await planTables(journal.tx).selectFrom('items').select('group_id').where('id', '=', view.id).executeTakeFirst();
  if (stands?.group_id !== groupId) {
    const place = { groupId, position: positionOf(placed), area: placed.area.title, group: placed.group.title };
    entries.push(...(await writeFact(journal, 'item.place', subject, place)));
  }
  const source = item.source ? JSON.stringify(item.source) : null;
  await planTables(journal.tx).updateTable('items').set({ source }).where('id', '=', view.id).execute();
  return [...entries, ...(await updateCells(journal, view, item))];
}

async function updateCells(journal: Journal, view: ItemView, item: Item): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = [];
  const known = item.cells.filter((cell) => cell.period !== null);
  const unknown = item.cells.filter((cell) => cell.period === null);
  const oldUnknown = view.cells.filter((cell) => cell.period === null && !isEmptyCell(cell));
  if (!isDeepStrictEqual(oldUnknown.map(valueOf), unknown.map(valueOf))) {
    await planTables(journal.tx).deleteFrom('cells').where('item_id', '=', view.id).where('period_key', 'is', null).execute();
    await insertCells(
      journal,
      unknown.map((cell) => ({ itemId: view.id, cell })),
    );
    entries.push({ kind: 'cell', subject: { itemId: view.id, period: null }, before: joined(oldUnknown), after: joined(unknown) });
  }
  for (const cell of known) {
    entries.push(...(await writeFact(journal, 'cell', { itemId: view.id, period: cell.period }, valueOf(cell))));
  }
  for (const old of view.cells) {
    if (old.period === null || isEmptyCell(old) || known.some((cell) => cell.period === old.period)) continue;
    entries.push(...(await writeFact(journal, 'cell', { itemId: view.id, period: old.period }, { text: '', status: null, open: false })));
  }
  return entries;
}

function valueOf(cell: Pick<Cell, 'text' | 'status' | 'open'>): Readonly<{ text: string; status: string | null; open: boolean }> {
  return { text: cell.text, status: cell.status, open: cell.open ?? false };
}

function joined(cells: readonly Pick<Cell, 'text' | 'status' | 'open'>[]): ReturnType<typeof valueOf> | null {
  const [first] = cells;
  if (!first) return null;
  return { ...valueOf(first), text: cells.map((cell) => cell.text).join(' · ') };
}
