import type { SeatView } from '#features/fora/index.ts';
import type { ShownPerson } from '#features/people/index.ts';
import type { Attendance, Presence } from './shown-meeting.ts';

/** A row of the form for attendance: a place that somebody holds, a place that nobody holds, or a guest. */
export type AttendRow = Readonly<{
  seat: Pick<SeatView, 'id' | 'role' | 'party' | 'organisation'> | null;
  standing: Attendance['standing'];
  person: ShownPerson | null;
  /** the personal deputy of who holds the place */
  deputyPerson: ShownPerson | null;
  name: string | null;
  /** null where nothing is recorded yet */
  presence: Presence | null;
  deputy: string | null;
  note: string | null;
}>;

type Seat = Pick<SeatView, 'id' | 'role' | 'party' | 'organisation' | 'standing' | 'terms'>;

/** What the form shows: every place of today's seats with what is recorded, then what else is recorded. Nothing recorded is left out. */
export function attendRows(seats: readonly Seat[], recorded: readonly Attendance[]): readonly AttendRow[] {
  const shown = new Set<number>();
  const rows = seats.flatMap((seat) => rowsOf(seat, recorded, shown));
  const rest = recorded.filter(({ id }) => !shown.has(id)).map((row) => recordedRow(row, null));
  return [...rows, ...rest];
}

function rowsOf(seat: Seat, recorded: readonly Attendance[], shown: Set<number>): readonly AttendRow[] {
  const { id, role, party, organisation, standing, terms } = seat;
  const empty = { seat: { id, role, party, organisation }, standing, name: null, presence: null, deputy: null, note: null };
  const held = terms.map(({ person, deputy }): AttendRow => {
    const row = recorded.find((came) => came.seat?.id === id && came.person?.id === person.id);
    if (!row) return { ...empty, person, deputyPerson: deputy };
    shown.add(row.id);
    return recordedRow(row, deputy);
  });
  const others = recorded.filter((row) => row.seat?.id === id && !shown.has(row.id));
  for (const row of others) shown.add(row.id);
  const found = [...held, ...others.map((row) => recordedRow(row, null))];
  return found.length > 0 ? found : [{ ...empty, person: null, deputyPerson: null }];
}

function recordedRow({ seat, standing, person, name, presence, deputy, note }: Attendance, deputyPerson: ShownPerson | null): AttendRow {
  return { seat, standing, person, deputyPerson, name, presence, deputy, note };
}
