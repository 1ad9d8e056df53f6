import { sql } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { PlanLink } from '../model/links/link.ts';
import { seenPlan } from '../store/seen-plan.ts';

/**
 * The confirmed links of a plan, overall or a sector's, in the order of the overall plan. Items that are taken out of
 * their plan are not counted. None where there is no plan at the slug.
 */
export async function listPlanLinks(deps: Deps, viewer: Viewer, slug: string): Promise<readonly PlanLink[]> {
  const { rows } = await sql<{ link: PlanLink }>`
    with linked as (
      select item_links.* from item_links join items on items.id = item_links.sector_item_id
      where items.plan_id = (select id from plans where slug = ${slug})
      union
      select item_links.* from item_links join items on items.id = item_links.overall_item_id
      where items.plan_id = (select id from plans where slug = ${slug})
    ), placed as (
      select items.id, areas.position as area, groups.position as in_area, items.position as in_group,
        jsonb_build_object(
          'plan', jsonb_build_object('slug', plans.slug, 'title', plans.title, 'year', plans.year, 'sector', sectors.name),
          'item', jsonb_build_object('key', items.key, 'title', items.title)
        ) as item
      from items
      join groups on groups.id = items.group_id
      join areas on areas.id = groups.area_id
      join plans on plans.id = items.plan_id
      left join sectors on sectors.id = plans.sector_id
      where ${seenPlan(viewer, 'plans')} and items.id in (select sector_item_id from linked union select overall_item_id from linked)
        and not exists (select from item_removals where item_removals.item_id = items.id)
    )
    select jsonb_build_object('kind', linked.kind, 'overall', overall.item, 'sector', sector.item) as link
    from linked
    join placed overall on overall.id = linked.overall_item_id
    join placed sector on sector.id = linked.sector_item_id
    order by overall.area, overall.in_area, overall.in_group, overall.id,
      sector.item #>> '{plan,sector}', sector.area, sector.in_area, sector.in_group, sector.id`.execute(deps.db);
  return rows.map((row) => row.link);
}
