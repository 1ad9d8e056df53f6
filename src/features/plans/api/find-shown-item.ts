import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { placedItems, type PlacedItem } from '../model/placed-items.ts';
import type { PlanView } from '../model/plan-view.ts';
import { showPlan } from '../queries/show-plan.ts';

/** The item where it stands, as the viewer sees it; what is taken out of the plan is not there. Throws item_not_found. */
export async function findShownItem(
  deps: Deps,
  viewer: Viewer,
  slug: string,
  key: string,
): Promise<Readonly<{ plan: PlanView; placed: PlacedItem }>> {
  const plan = await showPlan(deps, viewer, slug);
  const placed = placedItems(plan.areas).find(({ item }) => item.key === key);
  if (!placed) throw new AppError('item_not_found', { item: key });
  return { plan, placed };
}
