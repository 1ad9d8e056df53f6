import { ensureContacts } from '#features/people/index.ts';
import type { Cell, Item } from '../model/plan-document.ts';
import { isEmptyCell } from '../model/plan-view.ts';
import { planTables } from '../tables.ts';
import type { Journal, JournalEntry } from './journal.ts';

/** An item that was not in the plan before, with where it goes and the address it gets. */
export type NewItem = Readonly<{ item: Item; groupId: number; position: number; key: string }>;

const rowsAtOnce = 500;

/** Writes new items with their cells and contacts, many rows at a time: a plan is taken in while somebody waits. */
export async function insertItems(journal: Journal, items: readonly NewItem[]): Promise<readonly JournalEntry[]> {
  const ids = new Map<string, number>();
  for (const part of parts(items)) {
    const rows = await planTables(journal.tx)
      .insertInto('items')
      .values(part.map((added) => rowOf(journal.planId, added)))
      .returning(['id', 'key'])
      .execute();
    for (const row of rows) ids.set(row.key, row.id);
  }
  const idOf = ({ key }: NewItem): number => {
    const id = ids.get(key);
    if (id === undefined) throw new Error('an item that was written has no id');
    return id;
  };
  await insertCells(
    journal,
    items.flatMap((added) => added.item.cells.map((cell) => ({ itemId: idOf(added), cell }))),
  );
  await insertContacts(
    journal,
    items.map((added) => ({ itemId: idOf(added), contacts: added.item.contacts ?? [] })),
  );
  return items.map((added) => ({ kind: 'item.presence', subject: { itemId: idOf(added) }, before: false, after: true }));
}

function rowOf(planId: number, { item, groupId, position, key }: NewItem) {
  return {
    plan_id: planId,
    group_id: groupId,
    key,
    title: item.title,
    funding: item.funding ?? null,
    links: [...(item.links ?? [])],
    source: item.source ? JSON.stringify(item.source) : null,
    uncertain: JSON.stringify(item.uncertain ?? []),
    position,
  };
}

/** Writes cells that were not there before, each item's in their order; empty ones are left out. */
export async function insertCells(journal: Journal, cells: readonly Readonly<{ itemId: number; cell: Cell }>[]): Promise<void> {
  const said = cells.filter(({ cell }) => !isEmptyCell(cell));
  const positions = new Map<number, number>();
  const rows = said.map(({ itemId, cell }) => {
    const position = positions.get(itemId) ?? 0;
    positions.set(itemId, position + 1);
    return {
      plan_id: journal.planId,
      item_id: itemId,
      period_key: cell.period,
      status_key: cell.status,
      text: cell.text,
      open: cell.open ?? false,
      position,
    };
  });
  for (const part of parts(rows))
    await planTables(journal.tx)
      .insertInto('cells')
      .values([...part])
      .execute();
}

async function insertContacts(
  journal: Journal,
  items: readonly Readonly<{ itemId: number; contacts: NonNullable<Item['contacts']> }>[],
): Promise<void> {
  const named = items.flatMap(({ contacts }) => contacts);
  if (named.length === 0) return;
  const tables = planTables(journal.tx);
  const plan = await tables.selectFrom('plans').select('partnership_id').where('id', '=', journal.planId).executeTakeFirstOrThrow();
  const ids = await ensureContacts(journal.tx, plan.partnership_id, named);
  const rows = items.flatMap(({ itemId, contacts }) =>
    [...new Set(contacts.map((contact) => contact.name))].flatMap((name, position) => {
      const contactId = ids.get(name);
      return contactId === undefined ? [] : [{ item_id: itemId, contact_id: contactId, position }];
    }),
  );
  for (const part of parts(rows))
    await tables
      .insertInto('item_contacts')
      .values([...part])
      .execute();
}

function parts<T>(values: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(values.length / rowsAtOnce) }, (_, at) => values.slice(at * rowsAtOnce, (at + 1) * rowsAtOnce));
}
