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
    sql`${id}::bigint in (meetings.chair_contact_id, meetings.secretary_contact_id)
      or meetings.id in (select meeting_id from attendances where ${id} in (contact_id, deputy_contact_id))
      or exists (
        select from seats
        join seat_terms as term on term.seat_id = seats.id
        left join attendances on attendances.meeting_id = meetings.id and attendances.seat_id = seats.id
          and attendances.contact_id = term.contact_id
        where seats.forum_id = meetings.forum_id and seats.removed_at is null
          and coalesce(term.starts_on, '-infinity') <= (meetings.starts_at at time zone 'Europe/Oslo')::date
          and coalesce(term.ends_on, 'infinity') >= (meetings.starts_at at time zone 'Europe/Oslo')::date
          and (term.contact_id = ${id}
            or (term.deputy_contact_id = ${id} and attendances.presence in ('excused', 'deputy')
              and attendances.deputy_contact_id is null and attendances.deputy_name is null)))`,
  );
  return calendarOf(
    { name: formatMessage(calendarWords.ofPerson[language], { partnership: partnershipName }, language), language },
    meetings.map((meeting) => meetingEvent(meeting, { base, forMembers: true })),
  );
}
