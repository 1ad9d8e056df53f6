import { keepsPlans } from '#features/people/index.ts';
import { page } from '#web/server/page.ts';
import { countLinks, mayWriteCells, showPlan } from '../index.ts';
import { assignedItems } from '../queries/item-knowledge.ts';
import { placedItems } from '../model/placed-items.ts';

/** The whole plan, and what this viewer may write in it: everything, or the items (keys) that name them. */
export const loader = page(async ({ deps, viewer, params }) => {
  const plan = await showPlan(deps, viewer, params['plan'] ?? '');
  const arranges = keepsPlans(viewer);
  const own = arranges
    ? []
    : placedItems(plan.areas).filter(({ item }) =>
        mayWriteCells(
          viewer,
          item.contacts.map(({ id }) => id),
        ),
      );
  return {
    plan,
    arranges,
    own: own.map(({ item }) => item.key),
    links: await countLinks(deps, plan.id),
    assigned: await assignedItems(deps, viewer, plan.id),
  };
});
