import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { planTables } from '../tables.ts';
import { seenPlan } from '../store/seen-plan.ts';

export type PlanName = Readonly<{ slug: string; title: string; year: number }>;

const namesAtMost = 200;

/** What a choice between plans needs, the newest year first: no counts, so that it costs little among many. */
export function listPlanNames(deps: Deps, viewer: Viewer): Promise<readonly PlanName[]> {
  return planTables(deps.db)
    .selectFrom('plans')
    .select(['slug', 'title', 'year'])
    .where(seenPlan(viewer, 'plans'))
    .orderBy('year', 'desc')
    .orderBy('id')
    .limit(namesAtMost)
    .execute();
}
