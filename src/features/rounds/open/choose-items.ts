import { sql, type RawBuilder } from 'kysely';
import type { RoundToOpen } from './round-input.ts';

/** In SQL: the items that a round is to ask about, as rows of items. Those that were taken out of the plan are not asked about. */
export function chosenItems({ plan, areas, items, onlyOpen, period }: RoundToOpen): RawBuilder<unknown> {
  return sql`(
    select items.* from items
    join groups on groups.id = items.group_id
    join areas on areas.id = groups.area_id
    where items.plan_id = ${plan.id}
      and not exists (select from item_removals where item_removals.item_id = items.id)
      ${items ? sql`and items.id = any (${[...items]}::bigint[])` : areas ? sql`and areas.key = any (${[...areas]}::text[])` : sql``}
      ${
        onlyOpen && period !== null
          ? sql`and not exists (
              select from cells join plan_statuses s on s.plan_id = cells.plan_id and s.key = cells.status_key
              where cells.item_id = items.id and cells.period_key = ${period} and s.scale in ('completed', 'stopped'))`
          : sql``
      }
  )`;
}
