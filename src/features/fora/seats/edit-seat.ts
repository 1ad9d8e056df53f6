import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeForum } from '../store/change-forum.ts';
import { reason, rowId, slug } from '../store/fields.ts';
import { onlyChanged } from '../store/only-changed.ts';
import { foraTables } from '../tables.ts';
import { findSeat } from './find-seat.ts';
import { resolveSeat } from './resolve-seat.ts';
import { seatFields } from './seat-fields.ts';

const editSeatInput = seatFields.extend({ forum: slug, seat: rowId, version: z.int(), why: reason });

/** `conflict`: somebody changed the seat since `version` was read; nothing was written. */
export type EditSeatResult = Readonly<{ outcome: 'saved' | 'conflict'; version: number }>;

/** Writes what a seat is; what is left out becomes unknown. Throws forbidden, forum_not_found, seat_not_found, organisation_not_found, identity_number. */
export async function editSeat(deps: Deps, actor: Actor, raw: unknown): Promise<EditSeatResult> {
  const { forum: address, seat: id, version, why, ...fields } = parseInput(editSeatInput, raw);
  return changeForum(deps, actor, address, why, async ({ tx, forum, tell }) => {
    const seat = await findSeat(tx, forum.id, id);
    if (seat.version !== version) return { outcome: 'conflict', version: seat.version };
    const was = await resolveSeat(tx, forum.partnershipId, {
      role: seat.role,
      party: seat.party_id,
      organisation: seat.organisation_id,
      function: seat.function,
      levelRequired: seat.level_required,
      standing: seat.standing,
      appointedBy: seat.appointed_by,
      places: seat.places,
    });
    const { columns, told } = await resolveSeat(tx, forum.partnershipId, fields);
    await foraTables(tx)
      .updateTable('seats')
      .set({ ...columns, version: version + 1 })
      .where('id', '=', id)
      .execute();
    const changed = onlyChanged(was.told, told);
    if (changed) tell('seat.edited', { seat: seat.role, ...changed.before }, { seat: told.role, ...changed.after });
    return { outcome: 'saved', version: version + 1 };
  });
}
