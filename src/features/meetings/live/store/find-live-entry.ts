import { seesDrafts, type Withholding } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere, may, type Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { meetingTables } from '../../tables.ts';

export type LiveMeeting = Readonly<{
  id: number;
  partnershipId: number;
  forumId: number;
  state: 'draft' | 'called' | 'under-way' | 'closed' | 'approved' | 'cancelled';
  /** whether the minutes were approved, or the meeting cancelled: then nothing more is written */
  isOver: boolean;
}>;

/** Writing in the room of a forum's meeting, and reading what is written before the minutes are sent. */
export function mayWriteLive(actor: Actor, forumId: number): boolean {
  return may(actor, 'room.write', { fora: [forumId] });
}

/** The meeting; `lock` lets one writer at a time into it, until the transaction ends. Throws meeting_not_found, forbidden. */
export async function findLiveMeeting(
  db: Db,
  viewer: Viewer,
  meeting: number,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<LiveMeeting> {
  demandSomewhere(viewer, 'room.follow');
  const query = meetingTables(db)
    .selectFrom('meetings')
    .select(['id', 'partnership_id as partnershipId', 'forum_id as forumId', 'state'])
    .where('id', '=', meeting);
  // Weaker than `for update`: rows that point to the meeting may be written meanwhile.
  const row = await (lock ? query.forNoKeyUpdate() : query).executeTakeFirst();
  if (!row || (row.state === 'draft' && !seesDrafts(viewer, row.forumId))) throw new AppError('meeting_not_found');
  demand(viewer, 'room.follow', { fora: [row.forumId] });
  return { ...row, isOver: row.state === 'approved' || row.state === 'cancelled' };
}

export type LiveEntry = Withholding & Readonly<{ id: number }>;

/** An entry of the meeting's agenda that the viewer may read. Throws live_entry_not_found, forbidden. */
export async function findLiveEntry(db: Db, viewer: Viewer, meeting: number, entry: number): Promise<LiveEntry> {
  const row = await meetingTables(db)
    .selectFrom('agenda_items')
    .select(['id', 'forum_id as forumId', 'withheld_by as withheldBy', 'withheld_why as withheldWhy'])
    .where('id', '=', entry)
    .where('meeting_id', '=', meeting)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new AppError('live_entry_not_found');
  if (row.withheldBy !== null) demand(viewer, 'withheld.read', { fora: [row.forumId] });
  return row;
}
