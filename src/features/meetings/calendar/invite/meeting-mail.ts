import { longDate, longTime } from '#shared/dates/format-date.ts';
import { osloClock } from '#shared/dates/oslo-time.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import type { Text } from '#shared/language.ts';
import { formatMessage, type MessageParams } from '#shared/text/format-message.ts';
import type { CalendarMeeting } from '../load-calendar-meetings.ts';
import { meetingTitle } from '../meeting-event.ts';
import type { Invited } from '../../model/called-person.ts';
import { inviteWords, whyWords } from './messages.ts';

export type MailKind = 'called' | 'changed' | 'cancelled';

/** What a mail about a meeting is written of. `notice` and `why` are null where there is none, or where it is withheld. */
export type MeetingMail = Readonly<{
  meeting: CalendarMeeting;
  /** where the installation is reached, null where that is not known */
  base: string | null;
  /** where answers go, null where nobody has said */
  answersTo: string | null;
  notice: string | null;
  why: string | null;
}>;

export type MailText = Readonly<{ subject: string; text: string; because: string }>;

type Say = (text: Text, params?: MessageParams) => string;

/** A mail that calls to a meeting, tells of changes or that it is cancelled; plain text in the forum's language. */
export function meetingMail(kind: MailKind, mail: MeetingMail, invited: Invited): MailText {
  const { meeting, answersTo, notice, why } = mail;
  const say = sayIn(meeting);
  const lead = { called: inviteWords.called, changed: inviteWords.changed, cancelled: inviteWords.cancelled }[kind];
  const lines = [
    [say(lead), ...(kind === 'cancelled' && why ? [say(inviteWords.because, { why })] : [])],
    facts(mail, say, kind !== 'cancelled'),
    kind === 'cancelled' || !notice ? [] : [notice],
    page(mail, say),
    kind === 'cancelled' || !answersTo ? [] : [say(inviteWords.answer, { address: answersTo })],
    from(meeting, say),
  ];
  const subject = { called: inviteWords.calledSubject, changed: inviteWords.changedSubject, cancelled: inviteWords.cancelledSubject }[kind];
  return { subject: subjectOf(meeting, say, subject), text: paragraphs(lines), because: because(meeting, say, invited) };
}

/** A mail that says that minutes were sent out: where they are, and nothing of what they say. */
export function minutesMail(mail: MeetingMail, number: number, invited: Invited): MailText {
  const { meeting } = mail;
  const say = sayIn(meeting);
  const lines = [[say(inviteWords.minutesSent, { number })], facts(mail, say, false), page(mail, say), from(meeting, say)];
  return { subject: subjectOf(meeting, say, inviteWords.minutesSubject), text: paragraphs(lines), because: because(meeting, say, invited) };
}

function sayIn({ language }: CalendarMeeting): Say {
  return (text, params = {}) => formatMessage(text[language], params, language);
}

function subjectOf(meeting: CalendarMeeting, say: Say, subject: Text): string {
  return say(subject, { what: meetingTitle(meeting, meeting.language), when: longDate(meeting.startsAt, meeting.language) });
}

function facts({ meeting }: MeetingMail, say: Say, withPlace: boolean): readonly string[] {
  const { place, onlineAddress, language } = meeting;
  return [
    say(inviteWords.meeting, { what: meetingTitle(meeting, language) }),
    say(inviteWords.time, { when: timeOf(meeting, say) }),
    ...(withPlace && (place !== null || onlineAddress === null)
      ? [say(inviteWords.place, { place: place ?? say(inviteWords.noPlace) })]
      : []),
    ...(withPlace && onlineAddress !== null ? [say(inviteWords.online, { address: onlineAddress })] : []),
  ];
}

/** "3. mars 2026 kl. 13.00–15.00"; both days where it goes on over midnight. */
function timeOf({ startsAt, endsAt, dayOnly, language }: CalendarMeeting, say: Say): string {
  if (dayOnly) return say(inviteWords.noClock, { when: longDate(startsAt, language) });
  const start = longTime(startsAt, language);
  if (endsAt === null) return start;
  if (osloToday(new Date(startsAt)) !== osloToday(new Date(endsAt))) return `${start} – ${longTime(endsAt, language)}`;
  const clock = osloClock(endsAt);
  return `${start}–${language === 'en' ? clock : clock.replace(':', '.')}`;
}

function page({ meeting, base }: MeetingMail, say: Say): readonly string[] {
  return base === null ? [] : [say(inviteWords.page, { address: `${base}/moter/${meeting.id}` })];
}

function from({ partnershipName }: CalendarMeeting, say: Say): readonly string[] {
  return [say(inviteWords.from, { partnership: partnershipName })];
}

function because({ forumName }: CalendarMeeting, say: Say, invited: Invited): string {
  return say(whyWords[invited.as], { seat: invited.seat ?? '', forum: forumName });
}

function paragraphs(groups: readonly (readonly string[])[]): string {
  return groups
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
