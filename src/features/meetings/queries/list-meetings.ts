import type { Viewer } from '#features/people/index.ts';
import { seenMeeting, takesPart } from '#features/fora/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloMoment } from '#shared/dates/oslo-time.ts';
import type { MeetingState, MeetingSummary } from '../model/shown-meeting.ts';
import { readTables } from '../store/read-tables.ts';

/** `forum` is its slug; `from` and `to` are days in Oslo, both included; without `order` the newest first. */
export type MeetingFilter = Readonly<{
  partnershipId?: number | undefined;
  forum?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  states?: readonly MeetingState[] | undefined;
  order?: 'newest' | 'oldest' | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}>;

export type MeetingList = Readonly<{ total: number; meetings: readonly MeetingSummary[] }>;

export const summaryColumns = [
  'meetings.id',
  'meetings.title',
  'meetings.starts_at as startsAt',
  'meetings.ends_at as endsAt',
  'meetings.day_only as dayOnly',
  'meetings.place',
  'meetings.online_address as onlineAddress',
  'meetings.state',
  'meetings.calendar_sequence as calendarSequence',
  'meetings.updated_at as updatedAt',
  'fora.id as forumId',
  'fora.slug as forumSlug',
  'fora.name as forumName',
  'fora.short_name as forumShortName',
] as const;

/** Meetings as the viewer may know of them: drafts only those who may read what is not yet called. */
export async function listMeetings(deps: Deps, viewer: Viewer, filter: MeetingFilter = {}): Promise<MeetingList> {
  const matching = matchingMeetings(deps, viewer, filter);
  const way = filter.order === 'oldest' ? 'asc' : 'desc';
  const [counted, rows] = await Promise.all([
    matching.select((eb) => eb.fn.countAll<string>().as('n')).executeTakeFirstOrThrow(),
    matching
      .select(summaryColumns)
      .orderBy('meetings.starts_at', way)
      .orderBy('meetings.id', way)
      .limit(filter.limit ?? 100)
      .offset(filter.offset ?? 0)
      .execute(),
  ]);
  return { total: Number(counted.n), meetings: rows.map((row) => summaryOf(viewer, row)) };
}

function matchingMeetings({ db }: Deps, viewer: Viewer, { partnershipId, forum, from, to, states }: MeetingFilter) {
  let query = readTables(db).selectFrom('meetings').innerJoin('fora', 'fora.id', 'meetings.forum_id');
  query = query.where(seenMeeting(viewer, 'meetings'));
  if (partnershipId !== undefined) query = query.where('meetings.partnership_id', '=', partnershipId);
  if (forum !== undefined) query = query.where('fora.slug', '=', forum);
  if (from !== undefined) query = query.where('meetings.starts_at', '>=', osloMoment(from, '00:00'));
  if (to !== undefined) query = query.where('meetings.starts_at', '<=', `${osloMoment(to, '23:59').slice(0, 17)}59.999Z`);
  if (states !== undefined) query = query.where('meetings.state', 'in', states.length > 0 ? [...states] : [null as never]);
  return query;
}

type SummaryRow = Omit<MeetingSummary, 'forum' | 'isOnline'> &
  Readonly<{ forumId: number; forumSlug: string; forumName: string; forumShortName: string | null }>;

/** A row of `summaryColumns` as a summary. Whoever has the address to take part at can walk into the room. */
export function summaryOf(viewer: Viewer, { forumId, forumSlug, forumName, forumShortName, ...row }: SummaryRow): MeetingSummary {
  return {
    ...row,
    isOnline: row.onlineAddress !== null,
    onlineAddress: takesPart(viewer) ? row.onlineAddress : null,
    forum: { id: forumId, slug: forumSlug, name: forumName, shortName: forumShortName },
  };
}
