import type { MinutesDocument, MinutesView } from '#features/meetings/index.ts';
import { longDate } from '#shared/dates/format-date.ts';
import { attendanceBlocks } from './attendance-blocks.ts';
import { frameOf, meetingFacts } from './frame.ts';
import type { Block, MeetingDocument } from './meeting-document.ts';
import { approvalBlocks, minutesEntries, type Telling } from './minutes-blocks.ts';
import { sayIn, withheldWord, type Say } from './write-words.ts';

/**
 * `minutes` as their reader may see them; `internal` where that is more than everybody may. `sent` tells whether they are
 * approved and corrected; null where they have not been sent.
 */
export type MinutesInput = Readonly<{
  minutes: MinutesDocument;
  sent: MinutesView | null;
  internal: boolean;
  outcomeWord: Telling['outcomeWord'];
}>;

/** Minutes as a document in the language of the forum, a draft until they are approved. */
export function buildMinutes({ minutes, sent, internal, outcomeWord }: MinutesInput): MeetingDocument {
  const say = sayIn(minutes.language);
  const telling = { say, outcomeWord, seesAll: internal };
  return {
    ...frameOf('minutes', minutes, say),
    lines: [minutes.partnership, minutes.title, draftLine(sent, minutes, say), internal ? say('internal') : null].filter(
      (line) => line !== null,
    ),
    blocks: [
      { kind: 'facts', facts: meetingFacts(minutes, say) },
      ...(minutes.withheldBy !== null && !internal ? [] : attendanceBlocks(minutes, say)),
      { kind: 'heading', level: 1, text: say('entries') },
      ...withheldBox(minutes, internal, say),
      ...minutesEntries(minutes, telling),
      ...approvalBlocks(sent, minutes, say),
    ],
  };
}

function draftLine(sent: MinutesView | null, { language }: MinutesDocument, say: Say): string | null {
  if (sent === null) return say('draft');
  return sent.approvedOn === null ? say('draftSent', { date: longDate(sent.sentAt, language) }) : null;
}

function withheldBox({ withheldBy, withheldWhy }: MinutesDocument, internal: boolean, say: Say): readonly Block[] {
  const label = withheldWord(withheldBy, say);
  return label === null ? [] : [{ kind: 'box', label, text: internal ? (withheldWhy ?? '') : '' }];
}
