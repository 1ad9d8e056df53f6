import ical, { escape, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import type { Language } from '#shared/language.ts';
import type { CalendarEvent } from '../model/calendar-event.ts';
import { calendarText } from './calendar-text.ts';

/** What a calendar is called, and in which language its words are; a method where it is sent by e-mail (RFC 5546), not fetched. */
export type CalendarHead = Readonly<{ name: string; language: Language; method?: keyof typeof ICalCalendarMethod | undefined }>;

/** Calendar programs look again after this many seconds. */
const lookAgain = 60 * 60;
const wholeDay = 24 * 60 * 60 * 1000;

/**
 * An iCalendar file (RFC 5545): times in UTC, no line over 75 octets, the same bytes for the same events. Whatever stands
 * in a text stays text.
 */
export function calendarOf(head: CalendarHead, events: readonly CalendarEvent[]): string {
  const calendar = startCalendar(head);
  for (const event of events) addEvent(calendar, event);
  return finishedCalendar(calendar);
}

/** An empty calendar with its head. */
export function startCalendar({ name, language, method }: CalendarHead): ICalCalendar {
  const prodId = { company: 'Malbilde', product: 'Malbilde', language };
  // The library escapes every text but the name.
  const kind = method === undefined ? { ttl: lookAgain } : { method: ICalCalendarMethod[method] };
  return ical({ prodId, name: escape(calendarText(name) || 'Målbilde', false), scale: 'gregorian', ...kind });
}

/** Writes an event into a calendar, and gives it for more to be said of it. */
export function addEvent(calendar: ICalCalendar, event: CalendarEvent): ReturnType<ICalCalendar['createEvent']> {
  const { uid, title, description, location, url, sequence, isCancelled, updatedAt } = event;
  return calendar.createEvent({
    ...timesOf(event),
    id: calendarText(uid),
    sequence,
    stamp: new Date(updatedAt),
    lastModified: new Date(updatedAt),
    summary: calendarText(title),
    description: description === null ? null : calendarText(description),
    location: location === null ? null : { title: calendarText(location) || '–' },
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    ...(url === null ? {} : { url: new URL(url).href.replace(/[,;\\]/g, encodeURIComponent) }),
  });
}

/** The library leaves out the last line break, which RFC 5545 asks for. */
export function finishedCalendar(calendar: ICalCalendar): string {
  return `${calendar.toString()}\r\n`;
}

/** A whole day is a date without a time; the day it ends on is the first that it does not take. */
function timesOf({ when }: CalendarEvent): Readonly<{ start: Date; end: Date | null; allDay: boolean }> {
  if ('startsAt' in when)
    return { start: new Date(when.startsAt), end: when.endsAt === null ? null : new Date(when.endsAt), allDay: false };
  const { day, lastDay } = when;
  const end = lastDay && lastDay > day ? new Date(Date.parse(lastDay) + wholeDay) : null;
  return { start: new Date(day), end, allDay: true };
}
