import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { keptUntilChange } from '#platform/kept-until-change.ts';
import type { PlanView } from '../model/plan-view.ts';
import { loadPlan } from './load-plan.ts';

/** loadPlan, with the plans that were looked at last kept as long as nothing has changed. */
export function loadRecentPlan(deps: Deps, viewer: Viewer, slug: string): Promise<PlanView | null> {
  return keptUntilChange(deps, `plan ${viewer.role === 'public' ? 'public' : 'inside'} ${slug}`, () => loadPlan(deps.db, viewer, slug));
}
