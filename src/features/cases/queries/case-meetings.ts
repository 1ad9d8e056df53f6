import { sql } from 'kysely';
import { seenMeeting } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { ForumName } from '../model/views.ts';
import { forumJson } from './sql-parts.ts';

/** A meeting that a case stood on the agenda of: read from the meetings, which are written by their own feature. */
export type CaseMeeting = Readonly<{
  meetingId: number;
  agendaItemId: number;
  date: string;
  forum: ForumName;
  type: 'information' | 'discussion' | 'decision';
  state: 'draft' | 'called' | 'under-way' | 'closed' | 'approved' | 'cancelled';
}>;

/** The meetings that a case stood on the agenda of, in their order; those not yet called only for who may know of them. */
export async function caseMeetings(db: Db, viewer: Viewer, caseId: number): Promise<readonly CaseMeeting[]> {
  const { rows } = await sql<CaseMeeting>`
    select m.id as "meetingId", a.id as "agendaItemId", (m.starts_at at time zone 'Europe/Oslo')::date as date,
      ${forumJson('f')} as forum, a.type, m.state
    from agenda_items a
    join meetings m on m.id = a.meeting_id
    join fora f on f.id = m.forum_id
    where a.case_id = ${caseId} and a.removed_at is null and ${seenMeeting(viewer, 'm')}
    order by m.starts_at, a.id`.execute(db);
  return rows;
}
