import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { readTables } from './read-tables.ts';

/** The name of a party of the partnership; null for null. Throws organisation_not_found. */
export async function partyName(db: Db, partnershipId: number, id: number | null): Promise<string | null> {
  if (id === null) return null;
  const row = await readTables(db)
    .selectFrom('parties')
    .select('name')
    .where('id', '=', id)
    .where('partnership_id', '=', partnershipId)
    .executeTakeFirst();
  if (!row) throw new AppError('organisation_not_found');
  return row.name;
}

/** The name of an organisation of the partnership; null for null. Throws organisation_not_found. */
export async function organisationName(db: Db, partnershipId: number, id: number | null): Promise<string | null> {
  if (id === null) return null;
  const row = await readTables(db)
    .selectFrom('organisations')
    .select('name')
    .where('id', '=', id)
    .where('partnership_id', '=', partnershipId)
    .executeTakeFirst();
  if (!row) throw new AppError('organisation_not_found');
  return row.name;
}
