import { sql } from 'kysely';
import type { LinkState } from '../model/links/link.ts';
import type { Journal, JournalEntry } from '../store/journal.ts';
import { writeLink } from '../store/write-link.ts';

type Pair = Readonly<{ sector: number; sectorPlan: number; overall: number; overallPlan: number; state: Exclude<LinkState, null> }>;

/**
 * What was said of items of the earlier plan and of another plan is said again of their successors, where the other plan
 * has been made anew for the same year too. So the links of two plans follow when the second of them is rolled over.
 */
export async function carryLinks(journal: Journal, fromPlanId: number): Promise<readonly JournalEntry[]> {
  const { rows } = await sql<Pair>`
    with successors as (
      select old.id as old_id, new.id, new.plan_id, plans.year
      from plan_rollovers
      join plans on plans.id = plan_rollovers.plan_id
      join items old on old.plan_id = plan_rollovers.from_plan_id
      join items new on new.plan_id = plan_rollovers.plan_id and new.key = old.key
    ), said as (
      select sector_item_id, overall_item_id, kind as state from item_links
      union all
      select sector_item_id, overall_item_id, 'dismissed' from item_link_dismissals
    )
    select sector.id as sector, sector.plan_id as "sectorPlan", overall.id as overall, overall.plan_id as "overallPlan", said.state
    from said
    join successors sector on sector.old_id = said.sector_item_id
    join successors overall on overall.old_id = said.overall_item_id and overall.year = sector.year
    join items old on old.plan_id = ${fromPlanId} and old.id in (said.sector_item_id, said.overall_item_id)
    where ${journal.planId} in (sector.plan_id, overall.plan_id)
    order by sector.id, overall.id`.execute(journal.tx);
  const entries: JournalEntry[] = [];
  for (const { sector, sectorPlan, overall, overallPlan, state } of rows)
    entries.push(...(await writeLink(journal, { itemId: sector, planId: sectorPlan }, { itemId: overall, planId: overallPlan }, state)));
  return entries;
}
