import type { MinutesDocument } from '#features/meetings/index.ts';
import { longDate } from '#shared/dates/format-date.ts';
import type { DocumentKind, Fact, MeetingDocument } from './meeting-document.ts';
import { meetingDay, meetingTime } from './meeting-clock.ts';
import { knownFacts, personWord, type Say } from './write-words.ts';

/** What every document of a meeting tells of it: `partnership` and `forum` by their names. */
export type Told = Pick<MinutesDocument, 'language' | 'partnership' | 'forum' | 'startsAt' | 'endsAt' | 'dayOnly'> &
  Pick<MinutesDocument, 'place' | 'isOnline' | 'onlineAddress' | 'host' | 'chair' | 'secretary'>;

/** A document without its content: its title says what it is, whose and of which day. */
export function frameOf(kind: DocumentKind, meeting: Told, say: Say): Omit<MeetingDocument, 'lines' | 'blocks'> {
  const { language, partnership, forum } = meeting;
  const title = say(kind, { forum, date: longDate(meeting.startsAt, language) });
  return {
    kind,
    language,
    title,
    partnership,
    forum,
    date: meetingDay(meeting),
    footer: title,
    words: { page: say('page'), of: say('of') },
  };
}

/** When, where and who leads, as far as it is known and shown; `address` is where the meeting stands on the web. */
export function meetingFacts(meeting: Told, say: Say, address: string | null = null): readonly Fact[] {
  return knownFacts([
    [say('when'), meetingTime(meeting, meeting.language)],
    [say('place'), meeting.place ?? (meeting.onlineAddress === null ? say(meeting.isOnline ? 'online' : 'notStated') : null)],
    [say('online'), meeting.onlineAddress],
    [say('host'), meeting.host],
    [say('chair'), personWord(meeting.chair)],
    [say('secretary'), personWord(meeting.secretary)],
    [say('address'), address],
  ]);
}
