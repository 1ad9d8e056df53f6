import { sql } from 'kysely';
import type { Deps } from '#platform/deps.ts';

/** How many links each linked item of a plan has, by its key; what is taken out of a plan is not counted. */
export async function countLinks(deps: Deps, planId: number): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ key: string; links: number }>`
    with own as (
      select id, key from items where plan_id = ${planId}
    ), others as (
      select own.key, item_links.overall_item_id as id from own join item_links on item_links.sector_item_id = own.id
      union all
      select own.key, item_links.sector_item_id from own join item_links on item_links.overall_item_id = own.id
    )
    select key, count(*)::int as links from others
    where not exists (select from item_removals where item_id = others.id)
    group by key`.execute(deps.db);
  return Object.fromEntries(rows.map(({ key, links }) => [key, links]));
}
