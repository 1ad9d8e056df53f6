import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { loadRotations } from '../queries/load-rotations.ts';
import { changeForum } from '../store/change-forum.ts';
import { reason, rowId, slug } from '../store/fields.ts';
import { foraTables } from '../tables.ts';

const removeTurnInput = z.object({ forum: slug, turn: rowId, why: reason });

/** Takes a turn away that was laid out. Throws forbidden, forum_not_found, rotation_not_found. */
export async function removeTurn(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(removeTurnInput, raw);
  await changeForum(deps, actor, input.forum, input.why, async ({ tx, forum, tell }) => {
    const rotations = await loadRotations(tx, forum.id, '0001-01-01');
    const rotation = rotations.find(({ turns }) => turns.some(({ id }) => id === input.turn));
    const turn = rotation?.turns.find(({ id }) => id === input.turn);
    if (!rotation || !turn) throw new AppError('rotation_not_found');
    await foraTables(tx).deleteFrom('rotation_turns').where('id', '=', turn.id).execute();
    tell('rotation.turn-removed', { what: rotation.what, who: turn.holder.name, startsOn: turn.startsOn, endsOn: turn.endsOn });
  });
}
