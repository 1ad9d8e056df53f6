import { sql } from 'kysely';
import { seenMeeting } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { meetingTables } from '../tables.ts';

/** The years in which a partnership has meetings that the viewer knows of, the latest first; those between them too. */
export async function listMeetingYears({ db }: Deps, viewer: Viewer, partnershipId: number): Promise<readonly number[]> {
  let query = meetingTables(db)
    .selectFrom('meetings')
    .select([sql<string | null>`min(starts_at)`.as('first'), sql<string | null>`max(starts_at)`.as('last')])
    .where('partnership_id', '=', partnershipId);
  query = query.where(seenMeeting(viewer, 'meetings'));
  const row = await query.executeTakeFirst();
  if (!row || row.first === null || row.last === null) return [];
  const [first, last] = [yearOf(row.first), yearOf(row.last)];
  return Array.from({ length: last - first + 1 }, (_, at) => last - at);
}

function yearOf(moment: string): number {
  return Number(osloToday(new Date(moment)).slice(0, 4));
}
