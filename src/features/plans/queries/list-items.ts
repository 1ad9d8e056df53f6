import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { filterItems, type ItemFilter, type Sort } from '../model/filter-items.ts';
import type { PlacedItem } from '../model/placed-items.ts';
import type { PlanView } from '../model/plan-view.ts';
import { sortItems } from '../model/sort-items.ts';
import { showPlan } from './show-plan.ts';

export type ItemsWanted = Readonly<{ filter: ItemFilter; sort: Sort; limit: number; offset: number }>;

/** A page of the items that meet the filter, in the order asked for, of what the viewer may see. Throws plan_not_found. */
export async function listItems(
  deps: Deps,
  viewer: Viewer,
  slug: string,
  { filter, sort, limit, offset }: ItemsWanted,
): Promise<Readonly<{ plan: PlanView; items: readonly PlacedItem[]; total: number }>> {
  const plan = await showPlan(deps, viewer, slug);
  const found = filterItems(plan, filter);
  return { plan, items: sortItems(plan, found, sort).slice(offset, offset + limit), total: found.length };
}
