import { sql, type RawBuilder } from 'kysely';
import { isPublicMeeting } from '#features/fora/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Language } from '#shared/language.ts';
import type { MeetingState } from '../model/shown-meeting.ts';

/** What a calendar says of a meeting. Times are ISO in UTC; `day` is its day in Oslo. */
export type CalendarMeeting = Readonly<{
  id: number;
  partnershipId: number;
  partnershipSlug: string;
  partnershipName: string;
  forumName: string;
  forumShortName: string | null;
  language: Language;
  title: string | null;
  startsAt: string;
  endsAt: string | null;
  dayOnly: boolean;
  day: string;
  place: string | null;
  onlineAddress: string | null;
  state: MeetingState;
  sequence: number;
  createdAt: string;
  updatedAt: string;
}>;

const most = 2000;

/**
 * Meetings that `where` picks, in the order they are held, at most the 2,000 latest. Drafts are never among them, nor
 * drafts that were given up before anybody was called.
 */
export async function loadCalendarMeetings(db: Db, where: RawBuilder<unknown>): Promise<readonly CalendarMeeting[]> {
  const { rows } = await sql<CalendarMeeting>`
    select meetings.id, meetings.partnership_id as "partnershipId", partnerships.slug as "partnershipSlug",
      partnerships.name as "partnershipName", fora.name as "forumName", fora.short_name as "forumShortName", fora.language,
      meetings.title, meetings.starts_at as "startsAt", meetings.ends_at as "endsAt", meetings.day_only as "dayOnly",
      to_char(meetings.starts_at at time zone 'Europe/Oslo', 'YYYY-MM-DD') as day, meetings.place,
      meetings.online_address as "onlineAddress", meetings.state, meetings.calendar_sequence as sequence,
      meetings.created_at as "createdAt", meetings.updated_at as "updatedAt"
    from meetings
    join fora on fora.id = meetings.forum_id
    join partnerships on partnerships.id = meetings.partnership_id
    where ${isPublicMeeting('meetings')} and (${where})
    order by meetings.starts_at desc, meetings.id desc limit ${most}`.execute(db);
  return rows.toReversed();
}
