import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { keepsRounds } from '../policy.ts';
import { listWaitingUnchanged } from '../queries/find-answers.ts';
import { lockRound } from '../store/find-round.ts';
import { writeSettlements } from './write-settlements.ts';
import { takeIntoPlan } from './take-into-plan.ts';

const acceptInput = z.object({ round: z.int() });

/** `left` were not accepted: the plan was changed since they were given, or the item is taken out of it. */
export type UnchangedAccepted = Readonly<{ accepted: number; left: number; batch: string | null }>;

/**
 * Accepts all answers of a round that say «unchanged» and wait, as one act in the plan, each in the name of who gave it.
 * Throws forbidden, round_not_found, round_is_closed.
 */
export async function acceptUnchanged(deps: Deps, actor: Actor, raw: unknown): Promise<UnchangedAccepted> {
  const input = parseInput(acceptInput, raw);
  if (!keepsRounds(actor)) throw new AppError('forbidden');
  return inTransaction(deps.db, async (tx) => {
    const round = await lockRound(tx, input.round);
    if (round.state === 'closed') throw new AppError('round_is_closed');
    const waiting = await listWaitingUnchanged(tx, round.id);
    if (waiting.length === 0) return { accepted: 0, left: 0, batch: null };
    const accepted = waiting.map((answer) => ({ answer, values: answer }));
    const { results, batch } = await takeIntoPlan({ ...deps, db: tx }, actor, round, accepted);
    const taken = waiting.filter((_, at) => results[at]?.outcome === 'taken');
    if (taken.length === 0) return { accepted: 0, left: waiting.length, batch: null };
    await writeSettlements(
      tx,
      actor,
      round,
      taken.map((answer) => ({ answer, how: 'accepted', values: null, batch, why: null })),
    );
    return { accepted: taken.length, left: waiting.length - taken.length, batch };
  });
}
