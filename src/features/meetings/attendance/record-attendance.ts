import { z } from 'zod';
import { listSeats } from '#features/fora/index.ts';
import { systemActor, type Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { inviteToMeeting } from '../calendar/invite/invite-to-meeting.ts';
import { changeMeeting, refuseEnded, touchMeeting, type MeetingRow } from '../store/change-meeting.ts';
import { orNull, rowId, version, words } from '../store/fields.ts';
import { ownContacts } from '../store/own-references.ts';
import { meetingTables } from '../tables.ts';

/** One who was expected or came. A seat's standing is the seat's own; a guest has none, and a contact or a name. */
const attendee = z
  .object({
    seat: rowId.nullable().optional(),
    contact: rowId.nullable().optional(),
    name: words.nullable().optional(),
    presence: z.enum(['present', 'absent', 'excused', 'deputy']),
    deputyContact: rowId.nullable().optional(),
    deputyName: words.nullable().optional(),
    note: words.nullable().optional(),
  })
  .refine(({ seat, contact, name }) => seat != null || contact != null || (name ?? '').trim() !== '');

export const attendanceInput = z.object({ version, attendance: z.array(attendee).max(500) });

const recordAttendanceInput = attendanceInput.extend({ meeting: rowId });

/**
 * Records who was there, all of it at once: what was recorded before is replaced. `version` is the meeting's as it was
 * read. Throws forbidden, meeting_not_found, meeting_settled, meeting_cancelled, meeting_changed, attendance_unknown_seat,
 * attendance_twice, contact_not_found, identity_number.
 */
export async function recordAttendance(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ version: number }>> {
  const { meeting: id, version: seen, attendance } = parseInput(recordAttendanceInput, raw);
  return changeMeeting(
    deps,
    actor,
    id,
    null,
    async ({ tx, meeting, tell }) => {
      refuseEnded(meeting);
      if (meeting.version !== seen) throw new AppError('meeting_changed');
      const rows = await rowsOf(tx, meeting, attendance);
      const tables = meetingTables(tx);
      const gone = await tables.deleteFrom('attendances').where('meeting_id', '=', id).returning('presence').execute();
      if (rows.length > 0) await tables.insertInto('attendances').values(rows).execute();
      await touchMeeting(tx, meeting);
      // Deputies are called where somebody can not come.
      if (meeting.state === 'called') await inviteToMeeting(tx, deps, id);
      tell('meeting.attendance-recorded', counted(gone), counted(rows));
      return { version: seen + 1 };
    },
    'meeting.attendance',
  );
}

async function rowsOf(tx: Db, meeting: MeetingRow, attendance: readonly z.output<typeof attendee>[]) {
  const { id, partnershipId, forumId, startsAt } = meeting;
  const seats = await listSeats(tx, systemActor, forumId, osloToday(new Date(startsAt)));
  const standings = new Map(seats.map((seat) => [seat.id, seat.standing]));
  await ownContacts(
    tx,
    partnershipId,
    attendance.flatMap(({ contact, deputyContact }) => [contact, deputyContact]),
  );
  const once = new Set<string>();
  return attendance.map(({ seat, contact, name, presence, deputyContact, deputyName, note }) => {
    if (seat != null && !standings.has(seat)) throw new AppError('attendance_unknown_seat');
    const key = `${seat ?? ''} ${contact ?? ''}`;
    if (contact != null && once.has(key)) throw new AppError('attendance_twice');
    once.add(key);
    const steppedIn = presence === 'deputy';
    return {
      meeting_id: id,
      seat_id: seat ?? null,
      contact_id: contact ?? null,
      name: orNull(name),
      standing: seat == null ? ('guest' as const) : (standings.get(seat) ?? null),
      presence,
      deputy_contact_id: steppedIn ? (deputyContact ?? null) : null,
      deputy_name: steppedIn ? orNull(deputyName) : null,
      note: orNull(note),
    };
  });
}

/** History keeps how many, not who: the minutes keep who. */
function counted(rows: readonly Readonly<{ presence: string }>[]): Readonly<Record<string, number>> {
  const count = (presence: string): number => rows.filter((row) => row.presence === presence).length;
  return { present: count('present'), deputies: count('deputy'), excused: count('excused'), absent: count('absent') };
}
