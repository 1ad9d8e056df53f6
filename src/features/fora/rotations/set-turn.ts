import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeForum } from '../store/change-forum.ts';
import { day, reason, slug } from '../store/fields.ts';
import { foraTables } from '../tables.ts';
import { findRotation } from './find-rotation.ts';
import { holderField, resolveHolder } from './holder.ts';

const setTurnInput = z.object({
  forum: slug,
  what: z.enum(['chair', 'host']),
  holder: holderField,
  startsOn: day,
  endsOn: day,
  why: reason,
});

/** Lays out one turn, of any length. Throws forbidden, forum_not_found, rotation_not_found, organisation_not_found, term_dates, turns_overlap. */
export async function setTurn(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const { what, holder, startsOn, endsOn, ...input } = parseInput(setTurnInput, raw);
  if (endsOn < startsOn) throw new AppError('term_dates');
  return changeForum(deps, actor, input.forum, input.why, async ({ tx, forum, tell }) => {
    const rotation = await findRotation(tx, forum.id, what);
    if (rotation.turns.some((turn) => turn.startsOn <= endsOn && startsOn <= turn.endsOn)) {
      throw new AppError('turns_overlap', { date: startsOn });
    }
    const { columns, name } = await resolveHolder(tx, forum.partnershipId, holder);
    const { id } = await foraTables(tx)
      .insertInto('rotation_turns')
      .values({ rotation_id: rotation.id, ...columns, starts_on: startsOn, ends_on: endsOn })
      .returning('id')
      .executeTakeFirstOrThrow();
    tell('rotation.turn-planned', undefined, { what, who: name, startsOn, endsOn });
    return { id };
  });
}
