import type { MinutesView, ShownMeeting } from '#features/meetings/index.ts';
import { longDate } from '#shared/dates/format-date.ts';
import { agendaEntries, agendaTable } from './agenda-blocks.ts';
import { attendanceBlocks, leaders } from './attendance-blocks.ts';
import type { Block, DocumentKind, MeetingDocument } from './meeting-document.ts';
import { meetingDay, meetingTime } from './meeting-clock.ts';
import { approvalBlocks, minutesEntries, type OutcomeWord } from './minutes-blocks.ts';
import { headedText, knownFacts, sayIn, withheldWord, type Say } from './write-words.ts';

/**
 * `meeting` as its reader may see it; `internal` where that is more than everybody may. `minutes` are those that the
 * document tells of, `url` where the meeting stands on the web; both null where there is none.
 */
export type MeetingDocumentInput = Readonly<{
  meeting: ShownMeeting;
  kind: DocumentKind;
  internal: boolean;
  minutes: MinutesView | null;
  url: string | null;
  outcomeWord: OutcomeWord;
}>;

/** A notice, an agenda or minutes in the language of the forum. */
export function buildMeetingDocument(input: MeetingDocumentInput): MeetingDocument {
  const { meeting, kind } = input;
  const { language, forum, partnership } = meeting;
  const say = sayIn(language);
  const title = say(kind, { forum: forum.name, date: longDate(meeting.startsAt, language) });
  return {
    kind,
    language,
    title,
    partnership: partnership.name,
    forum: forum.name,
    date: meetingDay(meeting),
    lines: [partnership.name, meeting.title, ...stateLines(input, say)].filter((line) => line !== null),
    blocks: [{ kind: 'facts', facts: factsOf(input, say) }, ...bodyOf(input, say)],
    footer: title,
    words: { page: say('page'), of: say('of') },
  };
}

/** That it is a draft, cancelled, or not for everybody. */
function stateLines({ meeting, kind, internal, minutes }: MeetingDocumentInput, say: Say): readonly string[] {
  const isDraft = kind === 'minutes' && !minutes?.approvedOn;
  const draft = minutes ? say('draftSent', { date: longDate(minutes.sentAt, meeting.language) }) : say('draft');
  return [
    ...(meeting.state === 'cancelled' ? [say('cancelled')] : []),
    ...(meeting.state === 'draft' ? [say('draftMeeting')] : []),
    ...(isDraft ? [draft] : []),
    ...(internal ? [say('internal')] : []),
  ];
}

function factsOf({ meeting, kind, url }: MeetingDocumentInput, say: Say) {
  return knownFacts([
    [say('when'), meetingTime(meeting, meeting.language)],
    [say('place'), meeting.place ?? (meeting.onlineAddress === null ? say('notStated') : null)],
    [say('online'), meeting.onlineAddress],
    [say('host'), meeting.host],
    ...leaders(meeting, say),
    [say('address'), kind === 'minutes' ? null : url],
  ]);
}

function bodyOf({ meeting, kind, minutes, outcomeWord }: MeetingDocumentInput, say: Say): readonly Block[] {
  const { language } = meeting;
  const entries: Block = { kind: 'heading', level: 1, text: say('entries') };
  if (kind === 'notice') return [...messageOf(meeting, say), entries, ...agendaTable(meeting, say, language)];
  if (kind === 'agenda') return [entries, ...agendaTable(meeting, say, language), ...agendaEntries(meeting, say)];
  const withheld = withheldWord(meeting.withheldBy, say);
  return [
    ...(withheld === null ? [] : [{ kind: 'box', label: withheld, text: meeting.hidden ? '' : (meeting.withheldWhy ?? '') } as const]),
    ...attendanceBlocks(meeting, say),
    entries,
    ...minutesEntries(meeting, say, outcomeWord, language),
    ...approvalBlocks(minutes, say, language),
  ];
}

/** What the convener writes to those who are called. */
function messageOf({ noticeText }: ShownMeeting, say: Say): readonly Block[] {
  const text = headedText(say('message'), noticeText);
  return text.map((block) => (block.kind === 'heading' ? { ...block, level: 1 } : block));
}
