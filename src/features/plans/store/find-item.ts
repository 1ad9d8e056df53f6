import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { planTables } from '../tables.ts';

export type ItemRow = Readonly<{ id: number; key: string; title: string; groupId: number; version: number; contactIds: readonly number[] }>;

/** The item with this key in the plan, also while it is taken out. Throws item_not_found. */
export async function findItem(tx: Db, planId: number, key: string): Promise<ItemRow> {
  const tables = planTables(tx);
  const item = await tables
    .selectFrom('items')
    .select(['id', 'key', 'title', 'group_id as groupId', 'version'])
    .where('plan_id', '=', planId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!item) throw new AppError('item_not_found', { item: key });
  const contacts = await tables.selectFrom('item_contacts').select('contact_id').where('item_id', '=', item.id).execute();
  return { ...item, contactIds: contacts.map((contact) => contact.contact_id) };
}

/** Throws changed_since where the item has another version than the one the writer saw. */
export function checkVersion(item: ItemRow, seen: number | undefined): void {
  if (seen !== undefined && item.version !== seen) throw new AppError('changed_since');
}
