import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeForum } from '../store/change-forum.ts';
import { reason, slug } from '../store/fields.ts';
import { foraTables } from '../tables.ts';
import { resolveSeat } from './resolve-seat.ts';
import { seatFields } from './seat-fields.ts';

const addSeatInput = seatFields.extend({ forum: slug, why: reason });

/** Adds a seat at the end. Throws forbidden, forum_not_found, organisation_not_found, identity_number. */
export async function addSeat(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const { forum: address, why, ...fields } = parseInput(addSeatInput, raw);
  return changeForum(deps, actor, address, why, async ({ tx, forum, tell }) => {
    const { columns, told } = await resolveSeat(tx, forum.partnershipId, fields);
    const tables = foraTables(tx);
    const last = await tables
      .selectFrom('seats')
      .select((eb) => eb.fn.max('position').as('position'))
      .where('forum_id', '=', forum.id)
      .executeTakeFirst();
    const { id } = await tables
      .insertInto('seats')
      .values({ ...columns, forum_id: forum.id, position: (last?.position ?? 0) + 1 })
      .returning('id')
      .executeTakeFirstOrThrow();
    tell('seat.added', undefined, told);
    return { id };
  });
}
