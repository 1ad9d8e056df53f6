import { sql } from 'kysely';
import { readsAssignment, readsForum, seenMeeting, seesDrafts, withholdsAssignment } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { osloMoment } from '#shared/dates/oslo-time.ts';
import type { NextMeeting } from '../model/next-meeting.ts';

export type ComingMeetingRow = Omit<NextMeeting, 'forum' | 'entries' | 'reports' | 'backlog'> & Readonly<{ forumId: number }>;

/** The first meeting of each of the fora from a day on, the earliest first; drafts for those who may see them. */
export async function readComingMeetings(
  db: Db,
  viewer: Viewer,
  forumIds: readonly number[],
  today: string,
): Promise<readonly ComingMeetingRow[]> {
  const { rows } = await sql<ComingMeetingRow>`
    select m.id, m.forum_id as "forumId", m.title, m.starts_at as "startsAt", m.day_only as "dayOnly", m.place, m.state
    from unnest(${[...forumIds]}::bigint[]) as f(id)
    cross join lateral (
      select * from meetings
      where forum_id = f.id and starts_at >= ${osloMoment(today, '00:00')} and state in ('draft', 'called', 'under-way')
        and ${seenMeeting(viewer, 'meetings')}
      order by starts_at, id limit 1
    ) m
    order by m.starts_at, m.id`.execute(db);
  return rows;
}

export type EntryRow = Readonly<{
  id: number;
  forumId: number;
  meetingId: number | null;
  title: string;
  type: 'information' | 'discussion' | 'decision';
  caseId: number | null;
  label: string | null;
  personId: number | null;
  withheldBy: string | null;
  reads: boolean;
}>;

/** The entries of these meetings, and the backlogs of these fora for those who may see them. A withheld case keeps its entry too. */
export async function readEntries(
  db: Db,
  viewer: Viewer,
  meetingIds: readonly number[],
  forumIds: readonly number[],
): Promise<readonly EntryRow[]> {
  const backlogs = forumIds.filter((id) => seesDrafts(viewer, id));
  const { rows } = await sql<EntryRow>`
    select i.id, i.forum_id as "forumId", i.meeting_id as "meetingId", i.title, i.type, i.case_id as "caseId", k.label,
      i.responsible_contact_id as "personId", coalesce(i.withheld_by, k.withheld_by) as "withheldBy",
      ${readsForum(viewer, sql`i.forum_id`)} as reads
    from agenda_items i left join cases k on k.id = i.case_id
    where i.removed_at is null
      and (i.meeting_id = any(${[...meetingIds]}) or (i.meeting_id is null and i.forum_id = any(${backlogs})))
    order by i.position, i.id`.execute(db);
  return rows;
}

export type ReportRow = Readonly<{
  id: number;
  meetingId: number;
  title: string;
  way: 'assignment' | 'input';
  to: string;
  personId: number | null;
  withheldBy: string | null;
  reads: boolean;
}>;

/** What is to be reported at these meetings and has not been, nor closed. */
export async function readReports(db: Db, viewer: Viewer, meetingIds: readonly number[]): Promise<readonly ReportRow[]> {
  const { rows } = await sql<ReportRow>`
    select a.id, a.due_meeting_id as "meetingId", a.title, a.kind as way, coalesce(f.short_name, f.name) as to,
      a.responsible_contact_id as "personId",
      ${withholdsAssignment('a')} as "withheldBy", ${readsAssignment(viewer, 'a')} as reads
    from assignments a
    join fora f on f.id = a.to_forum_id
    left join assignment_closures c on c.assignment_id = a.id
    where a.due_meeting_id = any(${[...meetingIds]}) and c.assignment_id is null
      and not exists (select from assignment_reports r where r.assignment_id = a.id)
    order by a.id`.execute(db);
  return rows;
}
