import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { BaseOfAnswer, Round, RoundItem } from '../model/views.ts';

/** An item of a round with what it says now: what an answer is given from. */
export type AskedItem = RoundItem & Readonly<{ base: BaseOfAnswer }>;

type Row = Readonly<{
  id: number;
  key: string;
  title: string;
  area: string;
  period: string | null;
  status: string | null;
  text: string | null;
  version: number | null;
  focus: string | null;
  focusVersion: number | null;
}>;

/**
 * The items of a round that still stand in the plan, in the plan's order; only those of `ids` where given. Where the asked
 * period says nothing yet, the latest period before it that says something is what is known.
 */
export async function loadAskedItems(
  db: Db,
  round: Pick<Round, 'id' | 'period' | 'focusPeriod'>,
  ids?: readonly number[],
): Promise<readonly AskedItem[]> {
  if (ids?.length === 0) return [];
  const { rows } = await sql<Row>`
    select items.id, items.key, items.title, areas.title as area, said.period_key as period, said.status_key as status, said.text,
      asked.version, focus.text as focus, focus.version as "focusVersion"
    from round_items
    join items on items.id = round_items.item_id
    join groups on groups.id = items.group_id
    join areas on areas.id = groups.area_id
    left join cells asked on asked.item_id = items.id and asked.period_key = ${round.period}
    left join cells focus on focus.item_id = items.id and focus.period_key = ${round.focusPeriod}
    left join lateral (
      select cells.period_key, cells.status_key, cells.text from cells
      where cells.item_id = items.id and cells.period_key <= ${round.period} and (cells.text <> '' or cells.status_key is not null)
        and exists (select from plan_periods p where p.plan_id = cells.plan_id and p.key = cells.period_key and p.kind = 'status')
      order by cells.period_key desc limit 1
    ) said on true
    where round_items.round_id = ${round.id}
      and not exists (select from item_removals where item_removals.item_id = items.id)
      ${ids ? sql`and items.id = any (${[...ids]}::bigint[])` : sql``}
    order by areas.position, areas.id, groups.position, groups.id, items.position, items.id`.execute(db);
  return rows.map(({ id, key, title, area, period, status, text, version, focus, focusVersion }) => ({
    id,
    key,
    title,
    area,
    base: { period, status, text: text ?? '', version: version ?? 0, focus, focusVersion: focusVersion ?? 0 },
  }));
}
