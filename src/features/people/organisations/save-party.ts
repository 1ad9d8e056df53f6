import { slugOf, takeSlug } from '#shared/slug.ts';
import type { Db } from '#platform/db/db.ts';
import { peopleTables } from '../tables.ts';

/** Adds a side of the table at the end; gives its id. The caller keeps the history. */
export async function insertParty(tx: Db, partnershipId: number, name: string): Promise<number> {
  const tables = peopleTables(tx);
  const rows = await tables.selectFrom('parties').select(['slug', 'position']).where('partnership_id', '=', partnershipId).execute();
  const slug = takeSlug(slugOf(name), new Set(rows.map((row) => row.slug)));
  const position = 1 + Math.max(0, ...rows.map((row) => row.position));
  const { id } = await tables
    .insertInto('parties')
    .values({ partnership_id: partnershipId, name, slug, position })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes a party's name or place in the order; its address stays. */
export async function updateParty(tx: Db, id: number, changes: Readonly<{ name?: string; position?: number }>): Promise<void> {
  await peopleTables(tx).updateTable('parties').set(changes).where('id', '=', id).execute();
}
