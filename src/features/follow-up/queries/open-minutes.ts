import { sql } from 'kysely';
import { readsForum } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { osloDay } from '#platform/db/oslo-day.ts';
import type { Matter } from '../model/matter.ts';
import { unlessWithheld } from './reading.ts';

/** Minutes that were sent out and are not approved, since they were last sent. */
export async function openMinutes(db: Db, viewer: Viewer, partnershipId: number): Promise<readonly Matter[]> {
  const person = unlessWithheld(readsForum(viewer, sql`m.forum_id`), sql`m.withheld_by`, sql<number | null>`m.secretary_contact_id`);
  const { rows } = await sql<Matter>`
    select 'minutes' as kind, m.id, m.forum_id as "forumId", ${person} as "personId", null::date as "dueOn",
      ${osloDay(sql`max(n.sent_at)`)} as since
    from meetings m
    join minutes n on n.meeting_id = m.id
    left join minutes_approvals a on a.meeting_id = m.id
    where m.partnership_id = ${partnershipId} and a.meeting_id is null and m.state not in ('draft', 'cancelled')
    group by m.id`.execute(db);
  return rows;
}

/** Meetings whose last minutes have remarks that nobody has answered, since the first of these. */
export async function unansweredRemarks(db: Db, partnershipId: number): Promise<readonly Matter[]> {
  const { rows } = await sql<Matter>`
    select 'remarks' as kind, m.id, m.forum_id as "forumId", m.secretary_contact_id as "personId", null::date as "dueOn",
      ${osloDay(sql`min(r.at)`)} as since
    from meetings m
    join minutes n on n.meeting_id = m.id
    join minutes_remarks r on r.minutes_id = n.id
    left join minutes_approvals a on a.meeting_id = m.id
    where m.partnership_id = ${partnershipId} and r.answer is null and a.meeting_id is null
    group by m.id`.execute(db);
  return rows;
}

/** Meetings that were called and whose day is before `today`, without minutes. */
export async function meetingsWithoutMinutes(db: Db, partnershipId: number, today: string): Promise<readonly Matter[]> {
  const day = osloDay(sql`m.starts_at`);
  const { rows } = await sql<Matter>`
    select 'no-minutes' as kind, m.id, m.forum_id as "forumId", m.secretary_contact_id as "personId", null::date as "dueOn",
      ${day} as since
    from meetings m
    where m.partnership_id = ${partnershipId} and m.state in ('called', 'under-way', 'closed') and ${day} < ${today}
      and not exists (select from minutes n where n.meeting_id = m.id)`.execute(db);
  return rows;
}
