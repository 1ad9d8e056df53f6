import type { Chance } from '../../test/decks/seeded.ts';
import { dayAfter, momentOf } from './calendar.ts';
import { itemOf, withheldOnce } from './cases.ts';
import type { MadeDecision } from './decisions.ts';
import type { MadeMeeting } from './meetings.ts';
import type { Sheet } from './sheet.ts';
import type { Structure } from './structure.ts';
import { textOf, titleOf } from './words.ts';

const actor = { actor_role: 'secretariat' } as const;

/** Assignments down and input up between a forum and the one above it, spread over the years; most are answered and reported. */
export function makeAssignments(
  sheet: Sheet,
  chance: Chance,
  { partnership, contacts, fora }: Structure,
  decisions: readonly MadeDecision[],
  meetings: readonly MadeMeeting[],
  items: readonly number[],
  count: number,
): void {
  for (let at = 0; at < count; at += 1) {
    const decision = decisions[Math.floor((at * decisions.length) / count)];
    if (!decision) continue;
    const { day } = decision;
    const giver = decision.entry.meeting.forum;
    const below = fora.filter(({ parent }) => parent === giver.id);
    const above = fora.find(({ id }) => id === giver.parent);
    const to = below.length > 0 ? chance.pick(below) : above;
    if (!to) continue;
    const due = meetings.find((meeting) => meeting.forum.id === giver.id && meeting.day > dayAfter(day, 90));
    const id = sheet.add('assignments', {
      partnership_id: partnership,
      kind: to === above ? 'input' : 'assignment',
      from_forum_id: giver.id,
      to_forum_id: to.id,
      title: titleOf(chance),
      text: textOf(chance, 2),
      case_id: decision.entry.case.id,
      decision_id: decision.id,
      given_on: day,
      due_meeting_id: due?.id ?? null,
      due_on: due ? null : dayAfter(day, 180),
      responsible_contact_id: chance.pick(contacts),
      withheld_by: decision.entry.case.withheldBy ?? withheldOnce(chance, 80),
      version: 1,
    });
    if (chance.once(2)) sheet.put('assignment_items', { assignment_id: id, item_id: itemOf(chance, items) });
    lifeOf(sheet, chance, id, day);
  }
}

/** Nine in ten are answered, most of these reported, most of these closed. */
function lifeOf(sheet: Sheet, chance: Chance, id: number, given: string): void {
  if (chance.once(10)) return;
  const declined = chance.once(15);
  const answered = dayAfter(given, 14);
  sheet.add('assignment_answers', {
    assignment_id: id,
    answer: declined ? 'declined' : 'accepted',
    reason: declined ? 'Forumet har ikke kapasitet i år.' : null,
    answered_on: answered,
    ...actor,
    at: momentOf(answered, 9),
  });
  if (declined || chance.once(10)) return;
  const reported = dayAfter(given, 80);
  sheet.add('assignment_reports', {
    assignment_id: id,
    text: textOf(chance, 2),
    reported_on: reported,
    ...actor,
    at: momentOf(reported, 9),
  });
  if (chance.once(6)) return;
  const closed = dayAfter(given, 100);
  sheet.put('assignment_closures', { assignment_id: id, closed_on: closed, note: null, ...actor, at: momentOf(closed, 9) });
}
