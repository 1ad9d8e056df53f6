import { sql, type RawBuilder } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { Scale, Scope } from '../model/plan-document.ts';
import { seenPlan } from '../store/seen-plan.ts';

/** A plan in the list. `scales` counts the cells of each period by the common scale; `updatedAt` is ISO time. */
export type PlanSummary = Readonly<{
  slug: string;
  title: string;
  partnership: Readonly<{ name: string; slug: string; accent: string }>;
  scope: Scope;
  year: number;
  language: 'nb' | 'nn' | 'en';
  version: number;
  updatedAt: string;
  areas: number;
  items: number;
  /** items about which the source left something open */
  uncertain: number;
  scales: Readonly<Partial<Record<Scale, number>>>;
}>;

type Row = Omit<PlanSummary, 'partnership' | 'scope'> &
  Readonly<{ partnership_name: string; partnership_slug: string; accent: string; sector: string | null }>;

/** `partnership` is a slug, `sector` a name. */
export type PlansFilter = Readonly<{
  year?: number | undefined;
  scope?: 'overall' | 'sector' | undefined;
  partnership?: string | undefined;
  sector?: string | undefined;
}>;

/** Every plan the viewer may see that meets the filter, the newest year first, the overall plan before the sectors. */
export async function listPlans(
  deps: Deps,
  viewer: Viewer,
  page: Readonly<{ limit: number; offset: number }> = { limit: 100, offset: 0 },
  filter: PlansFilter = {},
): Promise<readonly PlanSummary[]> {
  const { rows } = await sql<Row>`
    with listed as (
      select plans.*, sectors.name as sector from plans
      left join sectors on sectors.id = plans.sector_id
      where ${meets(filter)} and ${seenPlan(viewer, 'plans')}
      order by plans.year desc, plans.partnership_id, sectors.name nulls first, plans.id
      limit ${page.limit} offset ${page.offset}
    )
    select listed.slug, listed.title, listed.year, listed.language, listed.version,
      listed.updated_at as "updatedAt", listed.sector, partnerships.name as partnership_name,
      partnerships.slug as partnership_slug, partnerships.accent,
      (select count(*)::int from areas left join area_removals on area_id = areas.id
        where plan_id = listed.id and area_removals.area_id is null) as areas,
      counted.items, counted.uncertain, coalesce(scaled.scales, '{}') as scales
    from listed
    join partnerships on partnerships.id = listed.partnership_id
    left join lateral (
      select count(*)::int as items, count(*) filter (where items.uncertain <> '[]')::int as uncertain
      from items left join item_removals on item_id = items.id
      where plan_id = listed.id and item_removals.item_id is null
    ) counted on true
    left join lateral (
      select jsonb_object_agg(scale, amount) as scales from (
        select plan_statuses.scale, count(*)::int as amount from cells
        join plan_statuses on plan_statuses.plan_id = cells.plan_id and plan_statuses.key = cells.status_key
        left join item_removals on item_removals.item_id = cells.item_id
        where cells.plan_id = listed.id and item_removals.item_id is null group by plan_statuses.scale
      ) by_scale
    ) scaled on true
    order by listed.year desc, partnerships.name, listed.sector nulls first`.execute(deps.db);
  return rows.map(({ partnership_name, partnership_slug, accent, sector, ...plan }) => ({
    ...plan,
    partnership: { name: partnership_name, slug: partnership_slug, accent },
    scope: sector === null ? { kind: 'overall' } : { kind: 'sector', sector },
  }));
}

/** How many plans meet the filter. */
export async function countPlans(deps: Deps, viewer: Viewer, filter: PlansFilter = {}): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total from plans
    left join sectors on sectors.id = plans.sector_id
    where ${meets(filter)} and ${seenPlan(viewer, 'plans')}`.execute(deps.db);
  return rows[0]?.total ?? 0;
}

function meets({ year, scope, partnership, sector }: PlansFilter): RawBuilder<unknown> {
  const conditions = [sql`true`];
  if (year !== undefined) conditions.push(sql`plans.year = ${year}`);
  if (scope !== undefined) conditions.push(scope === 'overall' ? sql`plans.sector_id is null` : sql`plans.sector_id is not null`);
  if (partnership !== undefined) conditions.push(sql`plans.partnership_id = (select id from partnerships where slug = ${partnership})`);
  if (sector !== undefined) conditions.push(sql`sectors.name = ${sector}`);
  return sql.join(conditions, sql` and `);
}
