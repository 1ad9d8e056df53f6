import { z } from 'zod';
import { type Actor, demand } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeSteering } from '../store/change-steering.ts';
import { needed, reason, slug, words } from '../store/fields.ts';
import { findPartnership } from '../store/find-partnership.ts';
import { foraTables } from '../tables.ts';

const nameLevelInput = z.object({ partnership: slug, number: z.int().min(1).max(20), name: words.min(1), why: reason });

/** Gives a level of the partnership's fora a name, or another one. Throws forbidden, not_found, identity_number. */
export async function nameLevel(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(nameLevelInput, raw);
  demand(actor, 'forum.keep');
  const name = needed(input.name, 'name');
  await changeSteering(deps, actor, input.why ?? null, async ({ tx, record }) => {
    const { id: partnershipId } = await findPartnership(tx, input.partnership);
    const tables = foraTables(tx);
    const level = { partnership_id: partnershipId, number: input.number };
    const known = await tables
      .selectFrom('forum_levels')
      .select('name')
      .where('partnership_id', '=', partnershipId)
      .where('number', '=', input.number)
      .executeTakeFirst();
    if (known?.name === name) return;
    await tables
      .insertInto('forum_levels')
      .values({ ...level, name })
      .onConflict((conflict) => conflict.columns(['partnership_id', 'number']).doUpdateSet({ name }))
      .execute();
    record({
      partnershipId,
      subject: 'organisation',
      subjectId: partnershipId,
      kind: 'level.named',
      before: known && { number: input.number, name: known.name },
      after: { number: input.number, name },
    });
  });
}
