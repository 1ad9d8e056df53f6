import { listPartnerships, type Partnership } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { readTables } from './read-tables.ts';

/** The partnership with this slug. Throws not_found. */
export async function findPartnership(db: Db, slug: string): Promise<Partnership> {
  const found = (await listPartnerships(db)).find((partnership) => partnership.slug === slug);
  if (!found) throw new AppError('not_found');
  return found;
}

/**
 * Holds the partnership until the transaction ends: who stands under whom, and which names are taken, is true only as long
 * as nobody else changes it.
 */
export async function holdPartnership(tx: Db, id: number): Promise<void> {
  await readTables(tx).selectFrom('partnerships').select('id').where('id', '=', id).forNoKeyUpdate().execute();
}
