import type { Chance } from '../../test/decks/seeded.ts';
import { dayAfter, momentOf, spreadDays } from './calendar.ts';
import type { Sheet } from './sheet.ts';
import type { MadeForum, Structure } from './structure.ts';

type State = 'draft' | 'called' | 'under-way' | 'closed' | 'approved' | 'cancelled';

export type MadeMeeting = Readonly<{ id: number; forum: MadeForum; day: string; state: State }>;

const hour = 12;
/** Days: ten years, and how many of these are still to come. */
const length = 3652;
const coming = 120;

/** Decisions are made and texts written there. */
export const isHeld = ({ state }: Pick<MadeMeeting, 'state'>): boolean =>
  state === 'under-way' || state === 'closed' || state === 'approved';

/**
 * The meetings of all fora over ten years, in the order of their days: held and approved, a few cancelled, the last not yet
 * approved and one under way, the next called, some of the coming months.
 */
export function makeMeetings(sheet: Sheet, chance: Chance, structure: Structure, today: string): readonly MadeMeeting[] {
  const from = dayAfter(today, coming - length);
  const planned = structure.fora
    .flatMap((forum) => spreadDays(from, length, forum.meetings, forum.position * 13).map((day) => ({ forum, day })))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.forum.id - b.forum.id));
  const now = planned.findLastIndex(({ day }) => day < today);
  return planned.map(({ forum, day }, at) => {
    const state = at === now ? 'under-way' : stateOf(chance, day, today);
    const id = sheet.add('meetings', {
      partnership_id: structure.partnership,
      forum_id: forum.id,
      title: forum.level === 1 ? `Partnerskapsmøtet ${day.slice(0, 4)}` : null,
      starts_at: momentOf(day, hour),
      ends_at: momentOf(day, hour + 3),
      day_only: false,
      place: chance.once(3) ? null : `Eksempelrommet ${chance.below(9) + 1}`,
      online_address: chance.once(3) ? 'https://video.example.no/mote' : null,
      host_organisation_id: chance.pick(structure.organisations),
      chair_contact_id: forum.seats[0]?.contact,
      secretary_contact_id: forum.seats[9]?.contact,
      state,
      notice_text: 'Velkommen til møte. Meld fra til sekretariatet om forfall.',
      calendar_sequence: state === 'draft' ? 0 : 1,
      version: 1,
    });
    const meeting = { id, forum, day, state };
    stepsOf(sheet, meeting);
    if (isHeld(meeting)) attendanceOf(sheet, chance, meeting);
    return meeting;
  });
}

function stateOf(chance: Chance, day: string, today: string): State {
  if (day >= today) return day < dayAfter(today, 21) ? 'called' : 'draft';
  if (chance.once(60)) return 'cancelled';
  return day > dayAfter(today, -30) ? 'closed' : 'approved';
}

/** The steps that led to the state, each on its day. */
function stepsOf(sheet: Sheet, { id, day, state }: MadeMeeting): void {
  const all = [
    ['called', -14, 8],
    ['opened', 0, hour],
    ['closed', 0, hour + 3],
    ['minutes-sent', 5, 9],
    ['approved', 20, 9],
  ] as const;
  const count = { draft: 0, called: 1, cancelled: 1, 'under-way': 2, closed: 4, approved: 5 }[state];
  const put = (step: string, at: string): unknown => sheet.add('meeting_steps', { meeting_id: id, step, actor_role: 'secretariat', at });
  for (const [step, days, at] of all.slice(0, count)) put(step, momentOf(dayAfter(day, days), at));
  if (state === 'cancelled') put('cancelled', momentOf(dayAfter(day, -2), 8));
}

function attendanceOf(sheet: Sheet, chance: Chance, { id, forum }: MadeMeeting): void {
  for (const seat of forum.seats) {
    const isDeputy = seat.deputy !== null && chance.once(8);
    sheet.add('attendances', {
      meeting_id: id,
      seat_id: seat.id,
      contact_id: seat.contact,
      standing: seat.standing,
      presence: isDeputy ? 'deputy' : chance.once(9) ? 'excused' : chance.once(25) ? 'absent' : 'present',
      deputy_contact_id: isDeputy ? seat.deputy : null,
    });
  }
}
