import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { PlanView } from '../model/plan-view.ts';
import { showPlan } from '../queries/show-plan.ts';
import { planTables } from '../tables.ts';
import { seenPlan } from '../store/seen-plan.ts';

/** The plans of one partnership and year. `without` names the sectors that have no plan that year. */
export type LinkedPlans = Readonly<{ overall: PlanView | null; sectors: readonly PlanView[]; without: readonly string[] }>;

/** The overall plan and the sectors' plans that belong together with this one, by the sectors' names. */
export async function findLinkedPlans(deps: Deps, viewer: Viewer, plan: PlanView): Promise<LinkedPlans> {
  const tables = planTables(deps.db);
  const [plans, sectors] = await Promise.all([
    tables
      .selectFrom('plans')
      .select(['slug', 'sector_id'])
      .where('partnership_id', '=', plan.partnership.id)
      .where('year', '=', plan.year)
      .where(seenPlan(viewer, 'plans'))
      .execute(),
    tables.selectFrom('sectors').select(['id', 'name']).where('partnership_id', '=', plan.partnership.id).execute(),
  ]);
  const named = sectors.toSorted((one, other) => one.name.localeCompare(other.name, 'nb'));
  const slugOf = (sector: number | null): string | undefined => plans.find(({ sector_id }) => sector_id === sector)?.slug;
  const view = (slug: string): Promise<PlanView> => (slug === plan.slug ? Promise.resolve(plan) : showPlan(deps, viewer, slug));
  const above = slugOf(null);
  const [overall, ...found] = await Promise.all([
    above === undefined ? null : view(above),
    ...named.flatMap(({ id }) => slugOf(id) ?? []).map(view),
  ]);
  return {
    overall,
    sectors: found.filter((sector) => sector !== null),
    without: named.filter(({ id }) => slugOf(id) === undefined).map(({ name }) => name),
  };
}
