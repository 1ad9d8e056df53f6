import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';

/** Where a decision was made: read from the meetings, which are written by their own feature. */
export type MeetingOf = Readonly<{
  meetingId: number | null;
  agendaItemId: number | null;
  caseId: number | null;
  date: string | null;
  withheldBy: string | null;
  withheldWhy: string | null;
}>;

const none: MeetingOf = { meetingId: null, agendaItemId: null, caseId: null, date: null, withheldBy: null, withheldWhy: null };

type Row = MeetingOf & Readonly<{ forumId: number; state: string }>;

/**
 * The meeting and the entry of its agenda that a decision of the forum names. Throws decision_not_its_meeting,
 * decision_meeting_not_held, decision_minutes_approved.
 */
export async function meetingOf(
  tx: Db,
  forumId: number,
  { meeting, agendaItem }: Readonly<{ meeting?: number | null | undefined; agendaItem?: number | null | undefined }>,
): Promise<MeetingOf> {
  const rows = agendaItem ? await byAgendaItem(tx, agendaItem) : meeting ? await byMeeting(tx, meeting) : null;
  if (rows === null) return none;
  const [row] = rows;
  if (!row || row.forumId !== forumId || (meeting && row.meetingId !== meeting)) throw new AppError('decision_not_its_meeting');
  if (row.state === 'draft' || row.state === 'cancelled') throw new AppError('decision_meeting_not_held');
  if (row.state === 'approved') throw new AppError('decision_minutes_approved');
  return row;
}

async function byAgendaItem(tx: Db, id: number): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select m.id as "meetingId", a.id as "agendaItemId", a.case_id as "caseId", (m.starts_at at time zone 'Europe/Oslo')::date as date,
      a.withheld_by as "withheldBy", a.withheld_why as "withheldWhy", m.forum_id as "forumId", m.state
    from agenda_items a join meetings m on m.id = a.meeting_id
    where a.id = ${id} and a.removed_at is null`.execute(tx);
  return rows;
}

async function byMeeting(tx: Db, id: number): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select m.id as "meetingId", null::bigint as "agendaItemId", null::bigint as "caseId",
      (m.starts_at at time zone 'Europe/Oslo')::date as date, null as "withheldBy", null as "withheldWhy", m.forum_id as "forumId", m.state
    from meetings m where m.id = ${id}`.execute(tx);
  return rows;
}

/** Whether the minutes of the meeting are approved: what they say stands. */
export async function hasApprovedMinutes(tx: Db, meetingId: number | null): Promise<boolean> {
  if (meetingId === null) return false;
  const { rows } = await sql`select from minutes_approvals where meeting_id = ${meetingId}`.execute(tx);
  return rows.length > 0;
}
