import { sql } from 'kysely';
import { findForum } from '#features/fora/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { calendarOf } from './calendar-of.ts';
import { loadCalendarMeetings } from './load-calendar-meetings.ts';
import { meetingEvent } from './meeting-event.ts';
import { calendarWords } from './messages.ts';

/** A forum's meetings as a calendar file for everybody, in the forum's language. Throws forum_not_found. */
export async function forumCalendar({ db }: Deps, slug: string, base: string | null): Promise<string> {
  const { id, name, shortName, language } = await findForum(db, slug);
  const meetings = await loadCalendarMeetings(db, sql`meetings.forum_id = ${id}`);
  return calendarOf(
    { name: formatMessage(calendarWords.ofForum[language], { forum: shortName ?? name }, language), language },
    meetings.map((meeting) => meetingEvent(meeting, { base })),
  );
}

/** One meeting as a calendar file, for everybody or for those who take part. Throws meeting_not_found, for drafts too. */
export async function meetingCalendar({ db }: Deps, id: number, base: string | null, { forMembers = false } = {}): Promise<string> {
  const [meeting] = await loadCalendarMeetings(db, sql`meetings.id = ${id}`);
  if (!meeting) throw new AppError('meeting_not_found');
  const event = meetingEvent(meeting, { base, forMembers });
  return calendarOf({ name: event.title, language: meeting.language }, [event]);
}
