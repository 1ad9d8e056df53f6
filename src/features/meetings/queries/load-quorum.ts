import { currentMandate, listSeats } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { quorumOf } from '../model/quorum.ts';
import type { Attendance, Quorum } from '../model/shown-meeting.ts';

/** What the mandate that held on the day of the meeting asks, and what came. Null where it asks for no quorum. */
export async function loadQuorum(
  db: Db,
  viewer: Viewer,
  forumId: number,
  startsAt: string,
  attendance: readonly Attendance[],
): Promise<Quorum | null> {
  const day = osloToday(new Date(startsAt));
  const mandate = await currentMandate(db, forumId, day);
  if (mandate === null || (mandate.quorumCount === null && mandate.quorumPercent === null)) return null;
  const seats = await listSeats(db, viewer, forumId, day);
  // Where nobody has said how many sit on a seat, those who sit there are counted, and an empty one is one.
  const voting = seats
    .filter(({ standing }) => standing === 'voting')
    .reduce((sum, { places, terms }) => sum + (places ?? Math.max(1, terms.length)), 0);
  return quorumOf({ count: mandate.quorumCount, percent: mandate.quorumPercent }, voting, attendance);
}
