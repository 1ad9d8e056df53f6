import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { loadCalendarMeetings } from '../load-calendar-meetings.ts';
import type { MeetingMail } from './meeting-mail.ts';

type Said = Readonly<{ notice: string; why: string | null; isOpen: boolean }>;

/** What a mail about a meeting is written of; null for a draft. */
export async function loadMeetingMail(tx: Db, { address, mailSender }: Deps, meetingId: number): Promise<MeetingMail | null> {
  const [meeting] = await loadCalendarMeetings(tx, sql`meetings.id = ${meetingId}`);
  if (!meeting) return null;
  const { rows } = await sql<Said>`
    select notice_text as notice, withheld_by is null as "isOpen",
      (select why from meeting_steps where meeting_id = meetings.id order by id desc limit 1) as why
    from meetings where id = ${meetingId}`.execute(tx);
  const said = rows[0]?.isOpen ? rows[0] : null;
  return {
    meeting,
    base: address ?? null,
    answersTo: mailSender?.address ?? null,
    notice: said?.notice || null,
    why: said?.why || null,
  };
}
