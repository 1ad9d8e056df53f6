import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

export type EntryChoice = Readonly<{ value: string; label: string }>;

const atMost = 500;

/** The cases that a forum has now and has not closed, the newest first, for those who keep it. */
export async function openCasesAt(db: Db, forumId: number): Promise<readonly EntryChoice[]> {
  const { rows } = await sql<EntryChoice>`
    select c.id::text as value, c.label || ' ' || left(c.title, 120) as label
    from cases c
    join lateral (select forum_id from case_stages where case_id = c.id order by id desc limit 1) at on at.forum_id = ${forumId}
    where not exists (select from case_closures where case_id = c.id)
    order by c.id desc limit ${atMost}`.execute(db);
  return rows;
}

/** The measures of a partnership's newest plans, as plan and key. */
export async function itemsOfPlans(db: Db, partnershipId: number): Promise<readonly EntryChoice[]> {
  const { rows } = await sql<EntryChoice>`
    select plans.slug || '/' || items.key as value, left(items.title, 120) || ' (' || plans.title || ')' as label
    from items join plans on plans.id = items.plan_id
    left join item_removals on item_removals.item_id = items.id
    where plans.partnership_id = ${partnershipId} and item_removals.item_id is null
      and plans.year = (select max(year) from plans newest where newest.partnership_id = ${partnershipId})
    order by plans.id, items.group_id, items.position limit ${atMost}`.execute(db);
  return rows;
}
