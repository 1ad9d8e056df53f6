import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { planTables } from '../tables.ts';

/** The row of an edition, without its content. Throws edition_not_found. */
export async function findEdition(db: Db, planId: number, number: number): Promise<Readonly<{ id: number; number: number }>> {
  const found = await planTables(db)
    .selectFrom('editions')
    .select(['id', 'number'])
    .where('plan_id', '=', planId)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!found) throw new AppError('edition_not_found', { number });
  return found;
}
