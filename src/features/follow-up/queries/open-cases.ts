import { sql } from 'kysely';
import { readsCase } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { osloDay } from '#platform/db/oslo-day.ts';
import type { Matter } from '../model/matter.ts';
import { unlessWithheld } from './reading.ts';

/** Cases that are not closed, each in the forum where it is now, since it came there. */
export async function openCases(db: Db, viewer: Viewer, partnershipId: number): Promise<readonly Matter[]> {
  const person = unlessWithheld(readsCase(viewer, 'k'), sql`k.withheld_by`, sql<number | null>`k.responsible_contact_id`);
  const { rows } = await sql<Matter>`
    select 'case' as kind, k.id, s.forum_id as "forumId", ${person} as "personId", null::date as "dueOn", s.arrived_on as since
    from cases k
    left join case_closures c on c.case_id = k.id
    cross join lateral (select forum_id, arrived_on from case_stages where case_id = k.id order by id desc limit 1) s
    where k.partnership_id = ${partnershipId} and c.case_id is null`.execute(db);
  return rows;
}

/** Open cases that were neither sent, decided on nor treated in a meeting after `before`; `since` is when something last happened. */
export async function stillCases(db: Db, partnershipId: number, before: string): Promise<readonly Matter[]> {
  const { rows } = await sql<Matter>`
    with open as materialized (
      select k.id, s.forum_id, k.responsible_contact_id, s.arrived_on
      from cases k
      left join case_closures c on c.case_id = k.id
      cross join lateral (select forum_id, arrived_on from case_stages where case_id = k.id order by id desc limit 1) s
      where k.partnership_id = ${partnershipId} and c.case_id is null and s.arrived_on < ${before}
    ), decided as (
      select case_id, max(decided_on) as day from decisions where partnership_id = ${partnershipId} group by case_id
    ), treated as (
      select i.case_id, max(${osloDay(sql`m.starts_at`)}) as day from agenda_items i join meetings m on m.id = i.meeting_id
      where m.partnership_id = ${partnershipId} and i.case_id is not null and i.removed_at is null
        and m.state not in ('draft', 'cancelled') group by i.case_id
    ), moved as (
      select o.*, greatest(o.arrived_on, d.day, t.day) as last
      from open o left join decided d on d.case_id = o.id left join treated t on t.case_id = o.id
    )
    select 'still' as kind, id, forum_id as "forumId", responsible_contact_id as "personId", null::date as "dueOn", last as since
    from moved where last < ${before}`.execute(db);
  return rows;
}
