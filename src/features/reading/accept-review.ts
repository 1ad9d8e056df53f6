import { z } from 'zod';
import { type Actor, demand } from '#features/people/index.ts';
import { acceptPlan, type AcceptedPlan } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { parseInput } from '#shared/parse-input.ts';
import { settle } from './model/settle.ts';
import { checkOpen, findReview } from './store/find-review.ts';
import { readingTables } from './tables.ts';

const acceptInput = z.object({
  review: z.int(),
  /** The version of the existing plan the person has compared with; null where there was none. */
  seenVersion: z.int().nullable(),
});

/**
 * "Ta inn planen": the settled document becomes the plan, or a newer version of it, all in one transaction.
 * Throws forbidden, review_closed, plan_changed.
 */
export async function acceptReview(deps: Deps, actor: Actor, raw: unknown): Promise<AcceptedPlan> {
  const input = parseInput(acceptInput, raw);
  demand(actor, 'reading.do');
  return inTransaction(deps.db, async (tx) => {
    const tables = readingTables(tx);
    await tables.selectFrom('reviews').select('id').where('id', '=', input.review).forUpdate().execute();
    const review = await findReview(tx, input.review);
    checkOpen(review);
    const document = settle(review.document, review.findings, review.answers);
    const plan = await acceptPlan(tx, actor, { document, file: review.fileName, seenVersion: input.seenVersion }, deps);
    await tables
      .insertInto('review_acceptances')
      .values({ review_id: review.id, plan_id: plan.id, actor_role: actor.role, actor_name: actor.name })
      .execute();
    return plan;
  });
}
