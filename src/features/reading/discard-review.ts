import { type Actor, demand } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { checkOpen, findReview } from './store/find-review.ts';
import { readingTables } from './tables.ts';

/** Closes a review without taking anything in; it stays as a row that says who did it. Throws forbidden, review_closed. */
export async function discardReview(deps: Deps, actor: Actor, id: number): Promise<void> {
  demand(actor, 'reading.do');
  await inTransaction(deps.db, async (tx) => {
    const review = await findReview(tx, id);
    checkOpen(review);
    await readingTables(tx)
      .insertInto('review_discards')
      .values({ review_id: review.id, actor_role: actor.role, actor_name: actor.name })
      .execute();
  });
}
