import { sql } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Matter } from '../model/matter.ts';
import { osloDay, unlessWithheld } from './reading.ts';

/** Cases that are not closed, each in the forum where it is now, since it came there. */
export async function openCases(db: Db, viewer: Viewer, partnershipId: number): Promise<readonly Matter[]> {
  const person = unlessWithheld(viewer, sql`k.withheld_by`, sql<number | null>`k.responsible_contact_id`);
  const { rows } = await sql<Matter>`
    select distinct on (k.id) 'case' as kind, k.id, s.forum_id as "forumId", ${person} as "personId",
      null::date as "dueOn", s.arrived_on as since
    from cases k
    join case_stages s on s.case_id = k.id
    left join case_closures c on c.case_id = k.id
    where k.partnership_id = ${partnershipId} and c.case_id is null
    order by k.id, s.id desc`.execute(db);
  return rows;
}

/** Open cases that were neither sent, decided on nor treated in a meeting after `before`; `since` is when something last happened. */
export async function stillCases(db: Db, partnershipId: number, before: string): Promise<readonly Matter[]> {
  const { rows } = await sql<Matter>`
    with open as (
      select distinct on (k.id) k.id, s.forum_id, k.responsible_contact_id, s.arrived_on
      from cases k
      join case_stages s on s.case_id = k.id
      left join case_closures c on c.case_id = k.id
      where k.partnership_id = ${partnershipId} and c.case_id is null
      order by k.id, s.id desc
    ), moved as (
      select o.*, greatest(o.arrived_on,
        (select max(d.decided_on) from decisions d where d.case_id = o.id),
        (select max(${osloDay(sql`m.starts_at`)}) from agenda_items i join meetings m on m.id = i.meeting_id
          where i.case_id = o.id and i.removed_at is null and m.state not in ('draft', 'cancelled'))) as last
      from open o
    )
    select 'still' as kind, id, forum_id as "forumId", responsible_contact_id as "personId", null::date as "dueOn", last as since
    from moved where last < ${before}`.execute(db);
  return rows;
}
