import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { ChangeEntry } from '../model/change.ts';
import type { AreaView, GroupView, ItemView, PlanView } from '../model/plan-view.ts';
import { listChanges } from './list-changes.ts';
import { showPlan } from './show-plan.ts';

export type ShownItem = Readonly<{
  plan: PlanView;
  area: AreaView;
  group: GroupView;
  item: ItemView;
  previous: ItemView | null;
  next: ItemView | null;
  story: readonly ChangeEntry[];
}>;

/** An item with where it stands, its neighbours in the plan, and its whole story. Throws item_not_found. */
export async function showItem(deps: Deps, viewer: Viewer, slug: string, key: string): Promise<ShownItem> {
  const plan = await showPlan(deps, viewer, slug);
  const all = plan.areas.flatMap((area) => area.groups.flatMap((group) => group.items.map((item) => ({ area, group, item }))));
  const at = all.findIndex((placed) => placed.item.key === key);
  const found = all[at];
  if (!found) throw new AppError('item_not_found', { item: key });
  const story = await listChanges(deps, viewer, { planId: plan.id, itemId: found.item.id, limit: 500 });
  return { plan, ...found, previous: all[at - 1]?.item ?? null, next: all[at + 1]?.item ?? null, story };
}
