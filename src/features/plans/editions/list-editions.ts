import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { groupBy } from '#shared/group-by.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { EditionAdoption, EditionSummary } from '../model/editions/edition.ts';
import type { Outcome } from '../model/editions/outcome.ts';
import { isSlug } from '../model/is-slug.ts';
import { maySeeWho } from '../policy.ts';
import { planTables } from '../tables.ts';
import { seenPlan } from '../store/seen-plan.ts';

/** Every edition of a plan, the newest first; `only` narrows to one number. Throws plan_not_found. */
export async function listEditions(deps: Deps, viewer: Viewer, slug: string, only?: number): Promise<readonly EditionSummary[]> {
  const tables = planTables(deps.db);
  const plan =
    isSlug(slug) &&
    (await tables.selectFrom('plans').select('id').where('slug', '=', slug).where(seenPlan(viewer, 'plans')).executeTakeFirst());
  if (!plan) throw new AppError('plan_not_found', { plan: slug });
  const [editions, adoptions] = await Promise.all([
    tables
      .selectFrom('editions')
      .select(['id', 'number', 'label', 'note', 'content_hash as contentHash', 'actor_role as role', 'actor_name', 'frozen_at as frozenAt'])
      .where('plan_id', '=', plan.id)
      .$if(only !== undefined, (query) => query.where('number', '=', only ?? 0))
      .orderBy('number', 'desc')
      .execute(),
    tables
      .selectFrom('edition_adoptions')
      .innerJoin('editions', 'editions.id', 'edition_adoptions.edition_id')
      .leftJoin('edition_adoption_withdrawals', 'adoption_id', 'edition_adoptions.id')
      .select(['edition_adoptions.id', 'edition_id', 'body', 'date', 'outcome', 'why'])
      .where('editions.plan_id', '=', plan.id)
      .orderBy('date')
      .orderBy('edition_adoptions.id')
      .execute(),
  ]);
  const adoptionsOf = groupBy(adoptions, (adoption) => adoption.edition_id);
  return editions.map(({ actor_name, ...edition }) => ({
    ...edition,
    who: maySeeWho(viewer) ? actor_name : null,
    adoptions: (adoptionsOf.get(edition.id) ?? []).map(({ id, body, date, outcome, why }): EditionAdoption => ({
      id,
      body,
      date,
      outcome: outcome as Outcome,
      withdrawn: why === null ? null : { why },
    })),
  }));
}
