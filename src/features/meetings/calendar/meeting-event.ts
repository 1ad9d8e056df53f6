import type { Language, Text } from '#shared/language.ts';
import { formatMessage, type MessageParams } from '#shared/text/format-message.ts';
import type { CalendarEvent } from '../model/calendar-event.ts';
import type { CalendarMeeting } from './load-calendar-meetings.ts';
import { calendarWords } from './messages.ts';

/** `base`: where the installation is reached, null where that is not known. `forMembers`: with the address to take part at. */
export type EventOptions = Readonly<{ base: string | null; language?: Language; forMembers?: boolean }>;

/** A meeting as it stands in a calendar: what everybody may know of it, and nothing of its agenda. */
export function meetingEvent(
  meeting: CalendarMeeting,
  { base, language = meeting.language, forMembers = false }: EventOptions,
): CalendarEvent {
  const say = (text: Text, params: MessageParams = {}): string => formatMessage(text[language], params, language);
  const { dayOnly, day, startsAt, endsAt, place, onlineAddress, sequence, updatedAt, state } = meeting;
  const isCancelled = state === 'cancelled';
  const title = meetingTitle(meeting, language);
  const url = base === null ? null : `${base}/moter/${meeting.id}`;
  const lines = [
    ...(isCancelled ? [say(calendarWords.isCancelled)] : []),
    ...(dayOnly ? [say(calendarWords.noClock)] : []),
    ...(forMembers && onlineAddress && !isCancelled ? [say(calendarWords.online, { address: onlineAddress })] : []),
    ...(url ? [say(calendarWords.page, { address: url })] : []),
  ];
  return {
    uid: meetingUid(meeting),
    when: dayOnly ? { day } : { startsAt, endsAt },
    title: isCancelled ? say(calendarWords.cancelledTitle, { title }) : title,
    description: lines.length > 0 ? lines.join('\n') : null,
    location: place,
    url,
    sequence,
    isCancelled,
    updatedAt,
  };
}

/** "SSU: Ekstraordinært møte", or "Møte i SSU" where it has no title. */
export function meetingTitle({ forumName, forumShortName, title }: CalendarMeeting, language: Language): string {
  const forum = forumShortName ?? forumName;
  const text = title === null ? calendarWords.meetingOf : calendarWords.titled;
  return formatMessage(text[language], { forum, title: title ?? '' }, language);
}

/** The same for ever, wherever the installation is reached; its time of birth tells it from the same number elsewhere. */
function meetingUid({ id, createdAt, partnershipSlug }: CalendarMeeting): string {
  return `moter-${id}-${Date.parse(createdAt).toString(36)}@${partnershipSlug}.malbilde`;
}
