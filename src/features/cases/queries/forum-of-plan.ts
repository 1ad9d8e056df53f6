import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

/**
 * The slug of the forum that a plan belongs to: the one that last decided on an edition of it, else the only one of its
 * sector. Null where neither says.
 */
export async function forumOfPlan(db: Db, partnershipId: number, planSlug: string): Promise<string | null> {
  const { rows } = await sql<{ slug: string | null }>`
    with plan as (select id, sector_id from plans where partnership_id = ${partnershipId} and slug = ${planSlug})
    select coalesce(
      (select f.slug from plan join editions e on e.plan_id = plan.id join decisions d on d.edition_id = e.id join fora f on f.id = d.forum_id
        order by d.decided_on desc, d.id desc limit 1),
      (select min(f.slug) from plan join fora f on f.sector_id = plan.sector_id and f.partnership_id = ${partnershipId} having count(*) = 1)
    ) as slug`.execute(db);
  return rows[0]?.slug ?? null;
}
