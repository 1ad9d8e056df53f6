import type { AgendaEntry, ShownMeeting } from '#features/meetings/index.ts';
import { longDate } from '#shared/dates/format-date.ts';
import { entryBody, entryHead, entryTitle } from './agenda-blocks.ts';
import { frameOf } from './frame.ts';
import type { MeetingDocument } from './meeting-document.ts';
import { sayIn } from './write-words.ts';

/** What was put before a meeting in one entry, as a document of its own. */
export function buildCaseText(meeting: ShownMeeting, entry: AgendaEntry, internal: boolean): MeetingDocument {
  const say = sayIn(meeting.language);
  const told = { ...meeting, forum: meeting.forum.name, partnership: meeting.partnership.name };
  const source = say('caseText', { forum: told.forum, date: longDate(meeting.startsAt, meeting.language) });
  return {
    ...frameOf('agenda', told, say),
    footer: source,
    title: entryTitle(entry, say),
    lines: [told.partnership, source, internal ? say('internal') : null].filter((line) => line !== null),
    // Under the document's own title the entry needs none.
    blocks: [...entryHead(entry, entry.hidden, say).slice(1), ...entryBody(entry, say)].map((block) =>
      block.kind === 'heading' ? { ...block, level: 1 } : block,
    ),
  };
}
