import { z } from 'zod';
import { type Actor, demand } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanText } from '../model/clean-text.ts';
import type { Outcome } from '../model/editions/outcome.ts';
import { changePlan } from '../store/change-plan.ts';
import { tellPlanChange } from '../store/tell-plan-change.ts';
import { planTables } from '../tables.ts';

const withdrawAdoptionInput = z.object({ plan: z.string(), adoption: z.int(), why: z.string().trim().min(1).max(2000) });

/** Takes back an adoption that was recorded by mistake; that it was recorded stays in the history. Throws forbidden, adoption_not_found. */
export async function withdrawAdoption(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(withdrawAdoptionInput, raw);
  demand(actor, 'plan.freeze');
  await changePlan(deps, actor, input.plan, input.why, async (journal, plan) => {
    const tables = planTables(journal.tx);
    const adoption = await tables
      .selectFrom('edition_adoptions')
      .innerJoin('editions', 'editions.id', 'edition_adoptions.edition_id')
      .leftJoin('edition_adoption_withdrawals', 'adoption_id', 'edition_adoptions.id')
      .select(['edition_adoptions.id', 'body', 'date', 'outcome', 'editions.number'])
      .where('edition_adoptions.id', '=', input.adoption)
      .where('editions.plan_id', '=', plan.id)
      .where('adoption_id', 'is', null)
      .executeTakeFirst();
    if (!adoption) throw new AppError('adoption_not_found');
    await tables
      .insertInto('edition_adoption_withdrawals')
      .values({ adoption_id: adoption.id, why: cleanText(input.why), actor_role: actor.role, actor_name: actor.name })
      .execute();
    const { number, body, date, outcome } = adoption;
    await tellPlanChange(deps, journal.tx, { type: 'edition.adopted', plan: plan.slug, edition: number });
    const before = { number, body, date, outcome: outcome as Outcome };
    return { entries: [{ kind: 'plan.adopted', subject: {}, before, after: null }], result: undefined };
  });
}
