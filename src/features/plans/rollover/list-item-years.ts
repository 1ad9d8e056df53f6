import { sql } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { seenPlan } from '../store/seen-plan.ts';

/** The same item in the plan that this one was made from, and in the one made from it. */
export type ItemYear = Readonly<{ direction: 'earlier' | 'later'; slug: string; title: string; year: number }>;

/** Where the item with this key stands in the plans of the years beside, the earlier first; one taken out there is left out. */
export async function listItemYears(deps: Deps, viewer: Viewer, planId: number, key: string): Promise<readonly ItemYear[]> {
  const { rows } = await sql<ItemYear>`
    select beside.direction, plans.slug, plans.title, plans.year
    from (
      select 'earlier' as direction, from_plan_id as plan_id from plan_rollovers where plan_id = ${planId}
      union all
      select 'later', plan_id from plan_rollovers where from_plan_id = ${planId}
    ) beside
    join plans on plans.id = beside.plan_id
    join items on items.plan_id = plans.id and items.key = ${key}
    where ${seenPlan(viewer, 'plans')} and not exists (select from item_removals where item_removals.item_id = items.id)
    order by plans.year`.execute(deps.db);
  return rows;
}
