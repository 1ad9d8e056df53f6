import type { Db } from '#platform/db/db.ts';
import { planTables } from '../tables.ts';

/** The newest edition of a plan, or undefined where it has none. */
export function lastEdition(db: Db, planId: number): Promise<Readonly<{ id: number; number: number; contentHash: string }> | undefined> {
  return planTables(db)
    .selectFrom('editions')
    .select(['id', 'number', 'content_hash as contentHash'])
    .where('plan_id', '=', planId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}
