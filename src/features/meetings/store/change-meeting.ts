import { changeSteering } from '#features/fora/index.ts';
import { type Actor, type Deed, demand, demandSomewhere } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { MeetingState } from '../model/shown-meeting.ts';
import { meetingTables } from '../tables.ts';

export type MeetingRow = Readonly<{
  id: number;
  partnershipId: number;
  forumId: number;
  startsAt: string;
  endsAt: string | null;
  dayOnly: boolean;
  state: MeetingState;
  /** what withholds the minutes as a whole */
  withheldBy: string | null;
  version: number;
}>;

/** `tell` records what was done to the meeting; before and after are flat, with names and not ids. */
export type MeetingWork = Readonly<{ tx: Db; meeting: MeetingRow; tell: (kind: string, before?: unknown, after?: unknown) => void }>;

/** The meeting's row, held until the transaction ends. Throws meeting_not_found. */
export async function lockMeeting(tx: Db, id: number): Promise<MeetingRow> {
  const row = await meetingTables(tx)
    .selectFrom('meetings')
    .select(['id', 'partnership_id as partnershipId', 'forum_id as forumId', 'starts_at as startsAt', 'ends_at as endsAt'])
    .select(['day_only as dayOnly', 'state', 'withheld_by as withheldBy', 'version'])
    .where('id', '=', id)
    // Weaker than `for update`: rows that point to the meeting may be written meanwhile.
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row) throw new AppError('meeting_not_found');
  return row;
}

/** Throws meeting_settled where the minutes are approved, meeting_cancelled. */
export function refuseEnded({ state }: Pick<MeetingRow, 'state'>): void {
  if (state === 'approved') throw new AppError('meeting_settled');
  if (state === 'cancelled') throw new AppError('meeting_cancelled');
}

/** Changes something of a meeting while its row is held. Throws forbidden, meeting_not_found, and what `work` throws. */
export async function changeMeeting<T>(
  deps: Deps,
  actor: Actor,
  id: number,
  why: string | null,
  work: (meeting: MeetingWork) => Promise<T>,
  deed: Deed = 'meeting.plan',
): Promise<T> {
  demandSomewhere(actor, deed);
  return changeSteering(deps, actor, why, async ({ tx, record }) => {
    const meeting = await lockMeeting(tx, id);
    demand(actor, deed, { fora: [meeting.forumId] });
    const { partnershipId } = meeting;
    return work({
      tx,
      meeting,
      tell: (kind, before, after) => record({ partnershipId, subject: 'meeting', subjectId: id, kind, before, after }),
    });
  });
}

/** A meeting that changed: its version counts up. */
export async function touchMeeting(tx: Db, { id, version }: Pick<MeetingRow, 'id' | 'version'>): Promise<void> {
  await meetingTables(tx)
    .updateTable('meetings')
    .set({ version: version + 1, updated_at: new Date() })
    .where('id', '=', id)
    .execute();
}
