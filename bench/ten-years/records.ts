import { createHash } from 'node:crypto';
import type { Chance } from '../../test/decks/seeded.ts';
import { dayAfter, momentOf } from './calendar.ts';
import { withheldOnce, type MadeEntry } from './cases.ts';
import type { MadeDecision } from './decisions.ts';
import { isHeld, type MadeMeeting } from './meetings.ts';
import type { Sheet } from './sheet.ts';
import { textOf } from './words.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What the room wrote, a paper for half of the cases, and somebody who stood down now and then. */
export function makePapers(sheet: Sheet, chance: Chance, entries: readonly MadeEntry[]): void {
  for (const { id, case: made, meeting } of entries) {
    if (isHeld(meeting)) sheet.add('live_texts', { agenda_item_id: id, field: 'notes', text: textOf(chance, 3) });
    if (chance.once(200)) {
      sheet.add('disqualifications', {
        agenda_item_id: id,
        contact_id: null,
        name: 'Eksempelperson',
        reason: 'Har vært med på å forberede saken hos en av partene.',
        stands_down: true,
      });
    }
    if (chance.once(2)) paperOf(sheet, chance, { case_id: made.id, agenda_item_id: null }, made.withheldBy);
    else if (chance.once(3)) paperOf(sheet, chance, { case_id: null, agenda_item_id: id }, made.withheldBy);
  }
}

function paperOf(
  sheet: Sheet,
  chance: Chance,
  of: Readonly<{ case_id: number | null; agenda_item_id: number | null }>,
  withheldBy: string | null,
): void {
  const text = textOf(chance, 3);
  const bytes = Buffer.from(text, 'utf8');
  sheet.add('papers', {
    ...of,
    title: `Vedlegg ${chance.below(5) + 1}`,
    file_name: 'vedlegg.txt',
    media_type: 'text/plain',
    size: bytes.byteLength,
    content_hash: hashOf(text),
    bytes: `\\x${bytes.toString('hex')}`,
    withheld_by: withheldBy ?? withheldOnce(chance, 30),
    at: new Date(0).toISOString(),
  });
}

/** The history that the use cases would have written: one line for each case, decision and meeting, and some more. */
export function makeHistory(
  sheet: Sheet,
  partnership: number,
  meetings: readonly MadeMeeting[],
  entries: readonly MadeEntry[],
  decisions: readonly MadeDecision[],
): void {
  const line = (subject: string, id: number, kind: string, day: string, after: object): unknown =>
    sheet.add('steering_changes', {
      partnership_id: partnership,
      subject,
      subject_id: id,
      batch: uuidOf(`${subject} ${id} ${kind} ${sheet.count('steering_changes')}`),
      kind,
      before: null,
      after,
      actor_role: 'secretariat',
      actor_name: null,
      at: momentOf(day, 9),
    });
  for (const { id, day } of meetings)
    for (const kind of ['meeting.made', 'meeting.called']) line('meeting', id, kind, dayAfter(day, -20), {});
  for (const { case: made, meeting } of entries) {
    line('case', made.id, 'case.raised', dayAfter(meeting.day, -20), { title: made.title, label: made.label });
    line('meeting', meeting.id, 'meeting.entry-added', dayAfter(meeting.day, -14), { title: made.title });
  }
  for (const { id, day } of decisions) line('decision', id, 'decision.recorded', day, { decidedOn: day });
}

function uuidOf(text: string): string {
  const hash = hashOf(text);
  return [hash.slice(0, 8), hash.slice(8, 12), `4${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}
