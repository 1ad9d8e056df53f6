import { keepsFora, readsWithheld, takesPart, type Withholding } from '#features/fora/index.ts';
import type { Actor, Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { meetingTables } from '../../tables.ts';

export type LiveMeeting = Readonly<{
  id: number;
  partnershipId: number;
  state: 'draft' | 'called' | 'under-way' | 'closed' | 'approved' | 'cancelled';
  /** whether the minutes were approved, or the meeting cancelled: then nothing more is written */
  isOver: boolean;
}>;

/** Writing in the room, and reading what is written before the minutes are sent: the secretariat and the members. */
export function mayWriteLive(actor: Actor): boolean {
  return keepsFora(actor) || actor.role === 'member';
}

/** The meeting; `lock` lets one writer at a time into it, until the transaction ends. Throws meeting_not_found, forbidden. */
export async function findLiveMeeting(
  db: Db,
  viewer: Viewer,
  meeting: number,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<LiveMeeting> {
  if (!takesPart(viewer)) throw new AppError('forbidden');
  const query = meetingTables(db)
    .selectFrom('meetings')
    .select(['id', 'partnership_id as partnershipId', 'state'])
    .where('id', '=', meeting);
  // Weaker than `for update`: rows that point to the meeting may be written meanwhile.
  const row = await (lock ? query.forNoKeyUpdate() : query).executeTakeFirst();
  if (!row || (row.state === 'draft' && !mayWriteLive(viewer))) throw new AppError('meeting_not_found');
  return { ...row, isOver: row.state === 'approved' || row.state === 'cancelled' };
}

export type LiveEntry = Withholding & Readonly<{ id: number }>;

/** An entry of the meeting's agenda that the viewer may read. Throws live_entry_not_found, forbidden. */
export async function findLiveEntry(db: Db, viewer: Viewer, meeting: number, entry: number): Promise<LiveEntry> {
  const row = await meetingTables(db)
    .selectFrom('agenda_items')
    .select(['id', 'withheld_by as withheldBy', 'withheld_why as withheldWhy'])
    .where('id', '=', entry)
    .where('meeting_id', '=', meeting)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new AppError('live_entry_not_found');
  if (row.withheldBy !== null && !readsWithheld(viewer)) throw new AppError('forbidden');
  return row;
}
