import { z } from 'zod';
import { type Actor, demand } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanText } from '../model/clean-text.ts';
import { outcomes } from '../model/editions/outcome.ts';
import { changePlan } from '../store/change-plan.ts';
import { tellPlanChange } from '../store/tell-plan-change.ts';
import { planTables } from '../tables.ts';
import { findEdition } from './find-edition.ts';
import { openedEntries } from '../store/set-opened.ts';

const recordAdoptionInput = z.object({
  plan: z.string(),
  edition: z.int().min(1),
  body: z.string().trim().min(1).max(200),
  date: z.iso.date(),
  outcome: z.enum(outcomes),
});

/**
 * Records what a forum made of an edition, and when; the edition itself stays as it is. `adoptedBy` are the forum's id,
 * where it is one that is kept here. Throws forbidden,
 * edition_not_found, adoption_in_future, adoption_known, identity_number.
 */
export async function recordAdoption(
  deps: Deps,
  actor: Actor,
  raw: unknown,
  adoptedBy: readonly number[] = [],
): Promise<Readonly<{ id: number }>> {
  const input = parseInput(recordAdoptionInput, raw);
  demand(actor, 'plan.adopt', { fora: adoptedBy });
  if (input.date > osloToday()) throw new AppError('adoption_in_future');
  const { result } = await changePlan(deps, actor, input.plan, null, async (journal, plan) => {
    const edition = await findEdition(journal.tx, plan.id, input.edition);
    const { date, outcome } = input;
    const body = cleanText(input.body);
    if (body === '') throw new AppError('invalid_input', { detail: 'body' });
    const tables = planTables(journal.tx);
    const known = await tables
      .selectFrom('edition_adoptions')
      .leftJoin('edition_adoption_withdrawals', 'adoption_id', 'edition_adoptions.id')
      .select('edition_adoptions.id')
      .where('edition_id', '=', edition.id)
      .where('body', '=', body)
      .where('date', '=', date)
      .where('adoption_id', 'is', null)
      .executeTakeFirst();
    if (known) throw new AppError('adoption_known', { body });
    const { id } = await tables
      .insertInto('edition_adoptions')
      .values({ edition_id: edition.id, body, date, outcome, actor_role: actor.role, actor_name: actor.name })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tellPlanChange(deps, journal.tx, { type: 'edition.adopted', plan: plan.slug, edition: edition.number });
    const adopted = { kind: 'plan.adopted', subject: {}, before: null, after: { number: edition.number, body, date, outcome } } as const;
    return { entries: [adopted, ...(await openedEntries(journal.tx, plan.id, true))], result: { id } };
  });
  return result;
}
