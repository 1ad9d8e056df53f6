import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { layOutTurns } from '../model/lay-out-turns.ts';
import { changeForum } from '../store/change-forum.ts';
import { day, reason, slug } from '../store/fields.ts';
import { foraTables } from '../tables.ts';
import { findRotation } from './find-rotation.ts';

const planTurnsInput = z.object({
  forum: slug,
  what: z.enum(['chair', 'host']),
  /** the first day; the day after the last turn where none is given */
  from: day.nullable().optional(),
  count: z.int().min(1).max(40),
  /** who has the first of them, as a place in the order from 0; the one after the last turn's where none is given */
  first: z.int().min(0).max(100).nullable().optional(),
  why: reason,
});

/**
 * Lays out the next turns of a rotation, one after the other. Throws forbidden, forum_not_found, rotation_not_found,
 * rotation_length_unknown, turn_start_unknown, turns_overlap.
 */
export async function planTurns(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ planned: number }>> {
  const input = parseInput(planTurnsInput, raw);
  return changeForum(deps, actor, input.forum, input.why, async ({ tx, forum, tell }) => {
    const rotation = await findRotation(tx, forum.id, input.what);
    const { between, months, turns } = rotation;
    if (months === null) throw new AppError('rotation_length_unknown');
    if (between.length === 0) throw new AppError('rotation_not_found');
    const last = turns.at(-1);
    const from = input.from ?? (last ? addDays(last.endsOn, 1) : null);
    if (from === null) throw new AppError('turn_start_unknown');
    const after = between.findIndex(({ kind, id }) => kind === last?.holder.kind && id === last.holder.id) + 1;
    const planned = layOutTurns(between, { from, months, count: input.count, first: input.first ?? after });
    const met = planned.find((turn) => turns.some((known) => known.startsOn <= turn.endsOn && turn.startsOn <= known.endsOn));
    if (met) throw new AppError('turns_overlap', { date: met.startsOn });
    const rows = planned.map(({ holder, startsOn, endsOn }) => ({
      rotation_id: rotation.id,
      party_id: holder.kind === 'party' ? holder.id : null,
      organisation_id: holder.kind === 'organisation' ? holder.id : null,
      starts_on: startsOn,
      ends_on: endsOn,
    }));
    await foraTables(tx).insertInto('rotation_turns').values(rows).execute();
    for (const { holder, startsOn, endsOn } of planned) {
      tell('rotation.turn-planned', undefined, { what: input.what, who: holder.name, startsOn, endsOn });
    }
    return { planned: planned.length };
  });
}
