import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { foraTables } from '../tables.ts';

/** A seat of a forum that is not taken away; the forum's row is held by the caller. Throws seat_not_found. */
export async function findSeat(tx: Db, forumId: number, id: number) {
  const seat = await foraTables(tx)
    .selectFrom('seats')
    .selectAll()
    .where('id', '=', id)
    .where('forum_id', '=', forumId)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (!seat) throw new AppError('seat_not_found');
  return seat;
}
