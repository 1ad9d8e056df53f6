import type { Chance } from '../../test/decks/seeded.ts';
import { dayAfter, momentOf } from './calendar.ts';
import { isHeld, type MadeMeeting } from './meetings.ts';
import type { Sheet } from './sheet.ts';
import type { MadeForum, Structure } from './structure.ts';
import { textOf, titleOf } from './words.ts';

export type MadeCase = Readonly<{ id: number; label: string; title: string; forum: MadeForum; withheldBy: string | null }>;
/** An entry of an agenda where a case was taken up. */
export type MadeEntry = Readonly<{ id: number; meeting: MadeMeeting; case: MadeCase; type: 'information' | 'discussion' | 'decision' }>;

const types = ['decision', 'decision', 'discussion', 'information'] as const;
const hidden = ['§ 13', '§ 14', '§ 15', '§ 23', '§ 13, jf. fvl. § 13'] as const;
const perMeeting = 10;

/** A paragraph of offentleglova about once in `times`, else null. */
export const withheldOnce = (chance: Chance, times: number): string | null => (chance.once(times) ? chance.pick(hidden) : null);

/**
 * Ten cases a meeting, raised in its forum; every eighth goes on to the forum above and comes back with an answer. Each
 * stands on the agendas where it was taken up, with links to items of a plan, and a few papers.
 */
export function makeCases(
  sheet: Sheet,
  chance: Chance,
  { partnership, contacts, fora }: Structure,
  meetings: readonly MadeMeeting[],
  items: readonly number[],
  today: string,
): readonly MadeEntry[] {
  const numbers = new Map<string, number>();
  const entries: MadeEntry[] = [];
  const positions = new Map<number, number>();

  /** Before the meeting, and never later than today. */
  const raisedOn = (day: string): string => [dayAfter(day, -20), today].toSorted()[0] ?? today;

  function entryOf(meeting: MadeMeeting, made: MadeCase): void {
    const position = (positions.get(meeting.id) ?? 0) + 1;
    positions.set(meeting.id, position);
    const type = chance.pick(types);
    const held = isHeld(meeting);
    const id = sheet.add('agenda_items', {
      forum_id: meeting.forum.id,
      meeting_id: meeting.id,
      case_id: made.id,
      position,
      section: position < 3 ? 'Innledning' : position < 8 ? 'Saker' : 'Eventuelt',
      title: made.title,
      type,
      minutes: chance.pick([5, 10, 15, 20, 30]),
      responsible: 'Eksempelrolle',
      responsible_contact_id: chance.pick(contacts),
      text: '',
      withheld_by: made.withheldBy,
      taken_up_at: held ? momentOf(meeting.day, 12) : null,
      left_at: held ? momentOf(meeting.day, 13) : null,
      version: 1,
    });
    if (chance.once(4)) sheet.put('agenda_item_items', { agenda_item_id: id, item_id: itemOf(chance, items) });
    entries.push({ id, meeting, case: made, type });
  }

  function caseOf(meeting: MadeMeeting): MadeCase {
    const { forum, day } = meeting;
    const year = day.slice(0, 4);
    const number = (numbers.get(`${forum.id} ${year}`) ?? 0) + 1;
    numbers.set(`${forum.id} ${year}`, number);
    const label = forum.level === 3 ? `Sak ${number}/${year.slice(2)}` : `${String(number).padStart(2, '0')}-${year.slice(2)}`;
    const made = { label, title: titleOf(chance), forum, withheldBy: withheldOnce(chance, 40) };
    const id = sheet.add('cases', {
      partnership_id: partnership,
      forum_id: forum.id,
      year: Number(year),
      number,
      label,
      title: made.title,
      background: textOf(chance, 4),
      proposal: textOf(chance, 1),
      raised_by: 'Eksempelrolle',
      raised_by_contact_id: chance.pick(contacts),
      raised_on: raisedOn(day),
      responsible_contact_id: chance.pick(contacts),
      withheld_by: made.withheldBy,
      public_title: made.withheldBy && chance.once(2) ? 'Sak som er unntatt offentlighet' : null,
      archive_references: [],
      version: 1,
    });
    return { id, ...made };
  }

  const stage = (made: MadeCase, forum: MadeForum, how: string, day: string): unknown =>
    sheet.add('case_stages', {
      case_id: made.id,
      forum_id: forum.id,
      how,
      arrived_on: day,
      actor_role: 'secretariat',
      at: momentOf(day, 9),
    });

  /** The forum above takes it up at its next meeting; from there the same may happen again. */
  function sendUp(made: MadeCase, from: MadeMeeting): string {
    const above = fora.find(({ id }) => id === from.forum.parent);
    const next = above && meetings.find(({ forum, day, state }) => forum.id === above.id && day > from.day && state !== 'cancelled');
    if (!above || !next) return from.day;
    stage(made, above, 'sent-up', dayAfter(from.day, 1));
    entryOf(next, made);
    const last = above.level > 1 && chance.once(5) ? sendUp(made, next) : next.day;
    stage(made, from.forum, 'answered', dayAfter(last, 1));
    return last;
  }

  for (const meeting of meetings) {
    for (let at = 0; at < perMeeting; at += 1) {
      const made = caseOf(meeting);
      stage(made, meeting.forum, 'raised', raisedOn(meeting.day));
      entryOf(meeting, made);
      const last = isHeld(meeting) && chance.once(8) ? sendUp(made, meeting) : meeting.day;
      if (isHeld(meeting) && last === meeting.day && !chance.once(12)) close(sheet, made, dayAfter(meeting.day, 30));
      if (chance.once(2)) sheet.put('case_items', { case_id: made.id, item_id: itemOf(chance, items) });
    }
  }
  for (const forum of fora) for (let at = 0; at < 4; at += 1) backlogOf(sheet, chance, forum, at);
  return entries;
}

/** What waits for a meeting to be taken up at. */
function backlogOf(sheet: Sheet, chance: Chance, forum: MadeForum, position: number): void {
  const row = { meeting_id: null, case_id: null, section: null, minutes: null, responsible: null, responsible_contact_id: null };
  const rest = { text: '', withheld_by: null, taken_up_at: null, left_at: null, version: 1 };
  sheet.add('agenda_items', { forum_id: forum.id, ...row, position, title: titleOf(chance), type: 'discussion', ...rest });
}

function close(sheet: Sheet, made: MadeCase, day: string): void {
  sheet.put('case_closures', { case_id: made.id, closed_on: day, why: null, actor_role: 'secretariat', at: momentOf(day, 9) });
}

/** The first item is spoken of far more often than the others: some always are. */
export function itemOf(chance: Chance, items: readonly number[]): number {
  return chance.once(8) ? (items[0] ?? 0) : chance.pick(items);
}
