import type { Db } from '#platform/db/db.ts';
import { planTables } from '../tables.ts';

/** The plan of the year after, of the same partnership and scope, or undefined where there is none. */
export function findNextPlan(db: Db, planId: number): Promise<Readonly<{ slug: string; title: string }> | undefined> {
  return planTables(db)
    .selectFrom('plans as next')
    .innerJoin('plans', (join) =>
      join
        .onRef('plans.partnership_id', '=', 'next.partnership_id')
        .on((eb) => eb('plans.sector_id', 'is not distinct from', eb.ref('next.sector_id')))
        .on((eb) => eb('next.year', '=', eb('plans.year', '+', 1))),
    )
    .select(['next.slug', 'next.title'])
    .where('plans.id', '=', planId)
    .executeTakeFirst();
}
