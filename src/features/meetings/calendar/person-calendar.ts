import { sql } from 'kysely';
import { findCalendarOwner } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { calendarOf } from './calendar-of.ts';
import { loadCalendarMeetings } from './load-calendar-meetings.ts';
import { meetingEvent } from './meeting-event.ts';
import { calendarWords } from './messages.ts';

/**
 * The meetings that the person with this word is called to, in all fora: by a seat on the day of the meeting, instead of
 * somebody who can not come, or as its chair or secretary. Throws calendar_not_found.
 */
export async function personCalendar({ db }: Deps, token: string, base: string | null): Promise<string> {
  const owner = await findCalendarOwner(db, token);
  if (!owner) throw new AppError('calendar_not_found');
  const { id, partnershipName, language } = owner;
  const meetings = await loadCalendarMeetings(
    db,
    sql`meetings.id in (
      select id from meetings where chair_contact_id = ${id}
      union select id from meetings where secretary_contact_id = ${id}
      union select meeting_id from attendances where contact_id = ${id}
      union select meeting_id from attendances where deputy_contact_id = ${id}
      union select held.id
        from seat_terms as term
        join seats on seats.id = term.seat_id and seats.removed_at is null
        join meetings as held on held.forum_id = seats.forum_id
          and coalesce(term.starts_on, '-infinity') <= (held.starts_at at time zone 'Europe/Oslo')::date
          and coalesce(term.ends_on, 'infinity') >= (held.starts_at at time zone 'Europe/Oslo')::date
        left join attendances as was on was.meeting_id = held.id and was.seat_id = seats.id and was.contact_id = term.contact_id
        where term.contact_id = ${id}
          or (term.deputy_contact_id = ${id} and was.presence in ('excused', 'deputy')
            and was.deputy_contact_id is null and was.deputy_name is null))`,
  );
  return calendarOf(
    { name: formatMessage(calendarWords.ofPerson[language], { partnership: partnershipName }, language), language },
    meetings.map((meeting) => meetingEvent(meeting, { base, forMembers: true })),
  );
}
