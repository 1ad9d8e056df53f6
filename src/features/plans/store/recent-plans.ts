import { may, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { keptUntilChange } from '#platform/kept-until-change.ts';
import type { PlanView } from '../model/plan-view.ts';
import { seesPlan } from '../policy.ts';
import { loadPlan } from './load-plan.ts';

/** loadPlan, with the plans that were looked at last kept as long as nothing has changed; null for a draft that is not theirs. */
export async function loadRecentPlan(deps: Deps, viewer: Viewer, slug: string): Promise<PlanView | null> {
  const plan = await keptUntilChange(deps, `plan ${may(viewer, 'names.read') ? 'inside' : 'public'} ${slug}`, () =>
    loadPlan(deps.db, viewer, slug),
  );
  return plan && seesPlan(viewer, plan) ? plan : null;
}
