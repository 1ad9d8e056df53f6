import { sql } from 'kysely';
import { readsAssignment, seenMeeting, withholdsAssignment } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { osloDay } from '#platform/db/oslo-day.ts';
import type { Matter } from '../model/matter.ts';
import { unlessWithheld } from './reading.ts';

/**
 * Assignments and inputs that are not closed. The forum that got one is to answer, then to report; the forum that gave
 * it is to close it when it is reported or declined. Due at a meeting is due on the meeting's day.
 */
export async function openAssignments(db: Db, viewer: Viewer, partnershipId: number): Promise<readonly Matter[]> {
  const person = unlessWithheld(readsAssignment(viewer, 'a'), withholdsAssignment('a'), sql<number | null>`a.responsible_contact_id`);
  const { rows } = await sql<Matter>`
    with open as materialized (
      select a.*, coalesce(a.due_on, ${osloDay(sql`m.starts_at`)}) as due,
        (select answer from assignment_answers n where n.assignment_id = a.id order by n.id desc limit 1) as answer,
        (select max(reported_on) from assignment_reports r where r.assignment_id = a.id) as reported_on
      from assignments a
      left join assignment_closures c on c.assignment_id = a.id
      left join meetings m on m.id = a.due_meeting_id and m.state <> 'cancelled' and ${seenMeeting(viewer, 'm')}
      where a.partnership_id = ${partnershipId} and c.assignment_id is null
    )
    select case when a.reported_on is not null or a.answer = 'declined' then 'close'
        when a.answer = 'accepted' then 'report' else 'answer' end as kind,
      a.id,
      case when a.reported_on is not null or a.answer = 'declined' then a.from_forum_id else a.to_forum_id end as "forumId",
      ${person} as "personId",
      case when a.reported_on is null and a.answer is distinct from 'declined' then a.due end as "dueOn",
      coalesce(a.reported_on, a.given_on) as since
    from open a`.execute(db);
  return rows;
}
