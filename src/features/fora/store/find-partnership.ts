import { listPartnerships, type Partnership } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';

/** The partnership with this slug. Throws not_found. */
export async function findPartnership(db: Db, slug: string): Promise<Partnership> {
  const found = (await listPartnerships(db)).find((partnership) => partnership.slug === slug);
  if (!found) throw new AppError('not_found');
  return found;
}
