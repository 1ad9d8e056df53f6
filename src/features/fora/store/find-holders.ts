import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { readTables } from './read-tables.ts';

/** The name of a party of the partnership; null for null. Throws organisation_not_found. */
export function partyName(db: Db, partnershipId: number, id: number | null): Promise<string | null> {
  return nameIn(db, 'parties', partnershipId, id);
}

/** The name of an organisation of the partnership; null for null. Throws organisation_not_found. */
export function organisationName(db: Db, partnershipId: number, id: number | null): Promise<string | null> {
  return nameIn(db, 'organisations', partnershipId, id);
}

async function nameIn(db: Db, table: 'parties' | 'organisations', partnershipId: number, id: number | null): Promise<string | null> {
  if (id === null) return null;
  const row = await readTables(db)
    .selectFrom(table)
    .select('name')
    .where('id', '=', id)
    .where('partnership_id', '=', partnershipId)
    .executeTakeFirst();
  if (!row) throw new AppError('organisation_not_found');
  return row.name;
}
