import type { Chance } from '../../test/decks/seeded.ts';
import { dayAfter, momentOf } from './calendar.ts';
import { isHeld } from './meetings.ts';
import { itemOf, withheldOnce, type MadeEntry } from './cases.ts';
import type { Sheet } from './sheet.ts';
import type { Structure } from './structure.ts';
import { textOf } from './words.ts';

export type MadeDecision = Readonly<{ id: number; entry: MadeEntry; day: string }>;

const outcomes = ['endorsed', 'resolved', 'resolved', 'recommended', 'noted', 'noted', 'postponed', 'forwarded', 'rejected'] as const;

/** At least one decision for every entry that was taken up, until there are `count`; half are to be followed up, some late. */
export function makeDecisions(
  sheet: Sheet,
  chance: Chance,
  { partnership, contacts, organisations, parties }: Structure,
  entries: readonly MadeEntry[],
  items: readonly number[],
  count: number,
  today: string,
): readonly MadeDecision[] {
  const held = entries.filter(({ meeting }) => isHeld(meeting));
  const taken = [...held, ...Array.from({ length: Math.max(0, count - held.length) }, () => chance.pick(held))]
    .slice(0, count)
    .toSorted((a, b) => (a.meeting.day < b.meeting.day ? -1 : a.meeting.day > b.meeting.day ? 1 : a.id - b.id));
  return taken.map((entry) => {
    const { day, forum, id: meeting } = entry.meeting;
    const outcome = chance.pick(outcomes);
    const isFollowed = outcome !== 'noted' && outcome !== 'rejected' && chance.once(2);
    const due = isFollowed ? dayAfter(day, 30 * (chance.below(12) + 1)) : null;
    const id = sheet.add('decisions', {
      partnership_id: partnership,
      forum_id: forum.id,
      case_id: entry.case.id,
      outcome,
      text: textOf(chance, 2),
      decided_on: day,
      consensus: chance.once(12) ? false : chance.once(4) ? null : true,
      follow_up_by: isFollowed ? 'Sekretariatet' : null,
      follow_up_contact_id: isFollowed ? chance.pick(contacts) : null,
      follow_up_organisation_id: isFollowed && chance.once(3) ? chance.pick(organisations) : null,
      due_on: due,
      meeting_id: meeting,
      agenda_item_id: entry.id,
      withheld_by: entry.case.withheldBy ?? withheldOnce(chance, 80),
      version: 1,
    });
    if (due !== null && (due < today ? !chance.once(15) : chance.once(4))) complete(sheet, id, due < today ? due : today);
    if (chance.once(14)) {
      sheet.add('decision_dissents', { decision_id: id, party_id: chance.pick(parties), who: 'Eksempelpart', text: textOf(chance, 1) });
    }
    if (chance.once(3)) sheet.put('decision_items', { decision_id: id, item_id: itemOf(chance, items) });
    return { id, entry, day };
  });
}

function complete(sheet: Sheet, decision: number, day: string): void {
  sheet.put('decision_completions', {
    decision_id: decision,
    completed_on: day,
    text: 'Fulgt opp og meldt tilbake til forumet.',
    actor_role: 'secretariat',
    at: momentOf(day, 9),
  });
}
