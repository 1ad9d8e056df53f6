import { ICalAttendeeRole, ICalAttendeeStatus } from 'ical-generator';
import type { MailCalendar } from '#features/mail/index.ts';
import type { MailSender } from '#platform/mail/mail-options.ts';
import { addEvent, finishedCalendar, startCalendar } from '../calendar-of.ts';
import { calendarText } from '../calendar-text.ts';
import type { CalendarMeeting } from '../load-calendar-meetings.ts';
import { meetingEvent } from '../meeting-event.ts';
import type { Invited } from '../../model/called-person.ts';

/** Whom an invitation comes from; `organizer` is null where nobody has said: then it is an event to keep, and none to answer. */
export type InvitationOptions = Readonly<{ base: string | null; organizer: MailSender | null }>;

/** The calendar file of a mail to one person (RFC 5546). Nobody's address but the organizer's and their own stands in it. */
export function invitation(meeting: CalendarMeeting, { name, email }: Invited, { base, organizer }: InvitationOptions): MailCalendar {
  const event = meetingEvent(meeting, { base, forMembers: true });
  const method = organizer === null ? 'PUBLISH' : event.isCancelled ? 'CANCEL' : 'REQUEST';
  const calendar = startCalendar({ name: event.title, language: meeting.language, method });
  const entry = addEvent(calendar, event);
  if (organizer !== null) {
    entry.organizer({ name: calendarText(organizer.name ?? organizer.address), email: organizer.address });
    entry.createAttendee({
      name: calendarText(name),
      email: email ?? '',
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
      rsvp: !event.isCancelled,
    });
  }
  return { method, text: finishedCalendar(calendar) };
}
