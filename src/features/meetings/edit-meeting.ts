import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloClock } from '#shared/dates/oslo-time.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { inviteToMeeting } from './calendar/invite/invite-to-meeting.ts';
import { changeMeeting, refuseEnded, type MeetingRow } from './store/change-meeting.ts';
import { orSame, rowId, version, withholding } from './store/fields.ts';
import { meetingColumns, meetingFields, timeColumns } from './store/meeting-fields.ts';
import { meetingTables } from './tables.ts';
import { z } from 'zod';

const editMeetingInput = meetingFields.partial().extend({ meeting: rowId, version });

const calendarColumns = ['starts_at', 'ends_at', 'day_only', 'place', 'online_address', 'title'] as const;

/**
 * Changes what is given of a meeting; another time or place counts up its calendar file. Throws forbidden,
 * meeting_not_found, meeting_settled, meeting_cancelled, meeting_changed, meeting_ends_before, meeting_needs_time,
 * contact_not_found, not_found, identity_number.
 */
export async function editMeeting(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ version: number }>> {
  const { meeting: id, version: seen, date, startClock, endClock, ...fields } = parseInput(editMeetingInput, raw);
  return changeMeeting(deps, actor, id, null, async ({ tx, meeting, tell }) => {
    refuseEnded(meeting);
    if (meeting.version !== seen) throw new AppError('meeting_changed');
    const isTimed = date !== undefined || startClock !== undefined || endClock !== undefined;
    const { columns } = await meetingColumns(tx, meeting.partnershipId, fields);
    const time = isTimed ? timeOf(meeting, { date, startClock, endClock }) : null;
    // Whoever is called to a meeting is to know when.
    if (time?.day_only && !meeting.dayOnly && meeting.state !== 'draft') throw new AppError('meeting_needs_time');
    const values = { ...columns, ...time };
    const tables = meetingTables(tx);
    const was = await tables.selectFrom('meetings').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const changed = Object.entries(values).filter(([column, value]) => !isUnchanged(was[column as keyof typeof was], value));
    if (changed.length === 0) return { version: seen };
    const movesCalendar = changed.some(([column]) => calendarColumns.some((name) => name === column));
    await tables
      .updateTable('meetings')
      .set({
        ...values,
        version: seen + 1,
        updated_at: new Date(),
        calendar_sequence: was.calendar_sequence + (movesCalendar ? 1 : 0),
      })
      .where('id', '=', id)
      .execute();
    await inviteToMeeting(tx, deps, id);
    tell(
      'meeting.edited',
      Object.fromEntries(changed.map(([column]) => [column, was[column as keyof typeof was]])),
      Object.fromEntries(changed),
    );
    return { version: seen + 1 };
  });
}

/** A moment is the same however it is written: the database writes it in its own way. */
function isUnchanged(was: unknown, value: unknown): boolean {
  if (was === value) return true;
  const isMoment = typeof was === 'string' && typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*Z$/.test(was);
  return isMoment && Date.parse(was) === Date.parse(value);
}

type Times = Readonly<{ date?: string | undefined; startClock?: string | null | undefined; endClock?: string | null | undefined }>;

/** What is left out of the time stays as it was. */
function timeOf({ startsAt, endsAt, dayOnly }: MeetingRow, { date, startClock, endClock }: Times) {
  const start = startClock === undefined ? (dayOnly ? null : osloClock(startsAt)) : startClock;
  const end = endClock === undefined ? (endsAt === null ? null : osloClock(endsAt)) : endClock;
  return timeColumns(date ?? osloToday(new Date(startsAt)), start, end);
}

const withholdInput = z.object({ meeting: rowId, ...withholding });

/**
 * Withholds the minutes of a meeting as a whole, or opens them again; also after they were approved, for it changes
 * nothing of what they say. Throws forbidden, meeting_not_found, identity_number.
 */
export async function withholdMinutes(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(withholdInput, raw);
  await changeMeeting(deps, actor, input.meeting, null, async ({ tx, meeting, tell }) => {
    const withheldBy = orSame(input.withheldBy) ?? null;
    const withheldWhy = withheldBy === null ? null : (orSame(input.withheldWhy) ?? null);
    await meetingTables(tx)
      .updateTable('meetings')
      .set({ withheld_by: withheldBy, withheld_why: withheldWhy, version: meeting.version + 1, updated_at: new Date() })
      .where('id', '=', meeting.id)
      .execute();
    tell('meeting.withheld', { withheldBy: meeting.withheldBy }, { withheldBy });
  });
}
