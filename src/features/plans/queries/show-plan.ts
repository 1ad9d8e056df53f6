import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { isSlug } from '../model/is-slug.ts';
import { planDocumentOf, type PlanView } from '../model/plan-view.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import { loadRecentPlan } from '../store/recent-plans.ts';

/** The plan at the slug, as this viewer may see it. Throws plan_not_found. */
export async function showPlan(deps: Deps, viewer: Viewer, slug: string): Promise<PlanView> {
  const plan = isSlug(slug) ? await loadRecentPlan(deps, viewer, slug) : null;
  if (!plan) throw new AppError('plan_not_found', { plan: slug });
  return plan;
}

/** The same as a plan document, for programs. Throws plan_not_found. */
export async function showPlanDocument(deps: Deps, viewer: Viewer, slug: string): Promise<PlanDocument> {
  return planDocumentOf(await showPlan(deps, viewer, slug));
}
