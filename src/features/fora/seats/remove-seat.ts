import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeForum } from '../store/change-forum.ts';
import { reason, rowId, slug } from '../store/fields.ts';
import { foraTables } from '../tables.ts';
import { findSeat } from './find-seat.ts';

const removeSeatInput = z.object({ forum: slug, seat: rowId, why: reason });

/** Takes a seat away; who sat there, and in which meetings, stays known. Throws forbidden, forum_not_found, seat_not_found. */
export async function removeSeat(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(removeSeatInput, raw);
  await changeForum(deps, actor, input.forum, input.why, async ({ tx, forum, tell }) => {
    const seat = await findSeat(tx, forum.id, input.seat);
    await foraTables(tx).updateTable('seats').set({ removed_at: new Date() }).where('id', '=', seat.id).execute();
    tell('seat.removed', { role: seat.role });
  });
}
