import { changeSteering, type SteeringWork } from '#features/fora/index.ts';
import { type Actor, type Deed, demand, demandSomewhere } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { AgendaType } from '../model/shown-meeting.ts';
import { meetingTables } from '../tables.ts';
import { lockMeeting, refuseEnded, type MeetingRow } from './change-meeting.ts';
import { readTables } from './read-tables.ts';

export type EntryRow = Readonly<{
  id: number;
  partnershipId: number;
  forumId: number;
  meetingId: number | null;
  section: string | null;
  title: string;
  type: AgendaType;
  caseId: number | null;
  withheldBy: string | null;
  version: number;
}>;

/** `meeting` is null for an entry of the backlog; `tell` records under the meeting, or under the forum. */
export type EntryWork = Readonly<{
  tx: Db;
  entry: EntryRow;
  meeting: MeetingRow | null;
  tell: (kind: string, before?: unknown, after?: unknown) => void;
}>;

/** The entry as it is now. Throws agenda_item_not_found where there is none, or where it was taken out. */
export async function findEntry(tx: Db, id: number): Promise<EntryRow> {
  const row = await readTables(tx)
    .selectFrom('agenda_items')
    .innerJoin('fora', 'fora.id', 'agenda_items.forum_id')
    .select(['agenda_items.id', 'fora.partnership_id as partnershipId', 'agenda_items.forum_id as forumId', 'meeting_id as meetingId'])
    .select(['section', 'agenda_items.title', 'type', 'case_id as caseId'])
    .select(['withheld_by as withheldBy', 'agenda_items.version'])
    .where('agenda_items.id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new AppError('agenda_item_not_found');
  return row;
}

/** Holds what the entry stands in: its meeting, or its forum's backlog. */
export async function lockPlace(tx: Db, { meetingId, forumId }: Pick<EntryRow, 'meetingId' | 'forumId'>): Promise<MeetingRow | null> {
  if (meetingId !== null) return lockMeeting(tx, meetingId);
  await readTables(tx).selectFrom('fora').select('id').where('id', '=', forumId).forNoKeyUpdate().execute();
  return null;
}

/**
 * Changes something of an entry while its meeting, or its backlog, is held. With `ended` meetings whose minutes are
 * approved, and cancelled ones, are let through to `work`. Throws forbidden, agenda_item_not_found, meeting_settled,
 * meeting_cancelled, and what `work` throws.
 */
export async function changeEntry<T>(
  deps: Deps,
  actor: Actor,
  id: number,
  work: (entry: EntryWork) => Promise<T>,
  { ended = false, deed = 'meeting.agenda' }: { readonly ended?: boolean; readonly deed?: Deed } = {},
): Promise<T> {
  demandSomewhere(actor, deed);
  return changeSteering(deps, actor, null, async ({ tx, record }) => {
    const seen = await findEntry(tx, id);
    demand(actor, deed, { fora: [seen.forumId] });
    const meeting = await lockPlace(tx, seen);
    // It may have moved while we waited.
    const entry = await findEntry(tx, id);
    if (entry.meetingId !== seen.meetingId) throw new AppError('agenda_item_not_found');
    if (meeting && !ended) refuseEnded(meeting);
    return work({ tx, entry, meeting, tell: teller(record, entry) });
  });
}

/** Writes history under the meeting that the entry stands in, or under the forum whose backlog it waits in. */
export function teller(
  record: SteeringWork['record'],
  { partnershipId, meetingId, forumId }: Pick<EntryRow, 'partnershipId' | 'meetingId' | 'forumId'>,
): EntryWork['tell'] {
  const subject =
    meetingId === null ? ({ subject: 'forum', subjectId: forumId } as const) : ({ subject: 'meeting', subjectId: meetingId } as const);
  return (kind, before, after) => record({ partnershipId, ...subject, kind, before, after });
}

/** The entries of a meeting's agenda, or of a forum's backlog. */
export function entriesIn(tx: Db, { meetingId, forumId }: Pick<EntryRow, 'meetingId' | 'forumId'>) {
  const query = meetingTables(tx).selectFrom('agenda_items').where('removed_at', 'is', null);
  return meetingId === null
    ? query.where('meeting_id', 'is', null).where('forum_id', '=', forumId)
    : query.where('meeting_id', '=', meetingId);
}

/** The entries beside each other, in their order. */
export function placedEntries(tx: Db, place: Pick<EntryRow, 'meetingId' | 'forumId'>) {
  return entriesIn(tx, place).select(['id', 'section', 'position']).orderBy('position').orderBy('id').execute();
}
