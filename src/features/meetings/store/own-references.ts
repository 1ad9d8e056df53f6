import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { readTables } from './read-tables.ts';

/** Names of contacts of the partnership, by id. Throws contact_not_found for one that is not among them. */
export async function ownContacts(
  tx: Db,
  partnershipId: number,
  ids: readonly (number | null | undefined)[],
): Promise<ReadonlyMap<number, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null && id !== undefined);
  if (wanted.length === 0) return new Map();
  const rows = await readTables(tx)
    .selectFrom('contacts')
    .select(['id', 'name'])
    .where('id', 'in', wanted)
    .where('partnership_id', '=', partnershipId)
    .execute();
  if (rows.length < wanted.length) throw new AppError('contact_not_found');
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The name of an organisation of the partnership; null for none. Throws not_found. */
export async function ownOrganisation(tx: Db, partnershipId: number, id: number | null | undefined): Promise<string | null> {
  if (id === null || id === undefined) return null;
  const row = await readTables(tx)
    .selectFrom('organisations')
    .select('name')
    .where('id', '=', id)
    .where('partnership_id', '=', partnershipId)
    .executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return row.name;
}

export type OwnCase = Readonly<{ id: number; label: string; title: string }>;

/** The case, which must be of the partnership. Throws case_not_found. */
export async function ownCase(tx: Db, partnershipId: number, id: number): Promise<OwnCase> {
  const row = await readTables(tx)
    .selectFrom('cases')
    .select(['id', 'label', 'title'])
    .where('id', '=', id)
    .where('partnership_id', '=', partnershipId)
    .executeTakeFirst();
  if (!row) throw new AppError('case_not_found');
  return row;
}
