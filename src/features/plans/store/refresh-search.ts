import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { rememberWords, type Written } from './remember-words.ts';

/** Writes anew what the search knows of these items; a removed item is no longer found. */
export async function refreshItemsInSearch(tx: Db, itemIds: readonly number[]): Promise<void> {
  if (itemIds.length === 0) return;
  const ids = sql`any(${itemIds}::bigint[])`;
  await sql`delete from search_entries where item_id = ${ids}`.execute(tx);
  const { rows } = await sql<Written>`
    insert into search_entries (partnership_id, plan_id, area_id, item_id, title, body)
    select plans.partnership_id, plans.id, areas.id, items.id, items.title,
      concat_ws(' · ', groups.title, items.funding, (
        select string_agg(cells.text, ' · ' order by cells.position) from cells
        where cells.item_id = items.id and cells.text <> ''
      ))
    from items
    join groups on groups.id = items.group_id
    join areas on areas.id = groups.area_id
    join plans on plans.id = items.plan_id
    where items.id = ${ids} and not exists (select from item_removals where item_removals.item_id = items.id)
    returning partnership_id as "partnershipId", title, body`.execute(tx);
  await rememberWords(tx, rows);
}

/** Writes anew what the search knows of these areas: title and target picture. */
export async function refreshAreasInSearch(tx: Db, areaIds: readonly number[]): Promise<void> {
  if (areaIds.length === 0) return;
  const ids = sql`any(${areaIds}::bigint[])`;
  await sql`delete from search_entries where item_id is null and area_id = ${ids}`.execute(tx);
  const { rows } = await sql<Written>`
    insert into search_entries (partnership_id, plan_id, area_id, title, body)
    select plans.partnership_id, plans.id, areas.id, areas.title, coalesce((
      select string_agg(concat_ws(' · ', visions.text, nullif(array_to_string(visions.points, ' · '), '')), ' · ' order by visions.position)
      from visions where visions.area_id = areas.id
    ), '')
    from areas join plans on plans.id = areas.plan_id
    where areas.id = ${ids}
    returning partnership_id as "partnershipId", title, body`.execute(tx);
  await rememberWords(tx, rows);
}
