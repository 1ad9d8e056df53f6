import type { ShownMeeting } from '#features/meetings/index.ts';
import { agendaEntries, agendaTable, type EntryTimes } from './agenda-blocks.ts';
import { frameOf, meetingFacts } from './frame.ts';
import type { Block, MeetingDocument } from './meeting-document.ts';
import { headedText, sayIn, type Say } from './write-words.ts';

/**
 * `meeting` as its reader may see it; `internal` where that is more than everybody may. `begins` says when its entries do,
 * `url` where it stands on the web, null where nobody has said.
 */
export type AgendaInput = Readonly<{
  meeting: ShownMeeting;
  kind: 'notice' | 'agenda';
  internal: boolean;
  begins: EntryTimes;
  url: string | null;
}>;

/** A notice (what and when, at a glance) or an agenda (every entry with its texts) in the language of the forum. */
export function buildAgenda({ meeting, kind, internal, begins, url }: AgendaInput): MeetingDocument {
  const { language } = meeting;
  const say = sayIn(language);
  const told = { ...meeting, forum: meeting.forum.name, partnership: meeting.partnership.name };
  const entries: Block = { kind: 'heading', level: 1, text: say('entries') };
  const table = agendaTable(meeting, begins, say, language);
  return {
    ...frameOf(kind, told, say),
    lines: [told.partnership, meeting.title, stateLine(meeting, say), internal ? say('internal') : null].filter((line) => line !== null),
    blocks: [
      { kind: 'facts', facts: meetingFacts(told, say, url) },
      ...(kind === 'notice' ? [...messageOf(meeting, say), entries, ...table] : [entries, ...table, ...agendaEntries(meeting, say)]),
    ],
  };
}

function stateLine({ state }: ShownMeeting, say: Say): string | null {
  if (state === 'cancelled') return say('cancelled');
  return state === 'draft' ? say('draftMeeting') : null;
}

/** What the convener writes to those who are called. */
function messageOf({ noticeText }: ShownMeeting, say: Say): readonly Block[] {
  return headedText(say('message'), noticeText).map((block) => (block.kind === 'heading' ? { ...block, level: 1 } : block));
}
