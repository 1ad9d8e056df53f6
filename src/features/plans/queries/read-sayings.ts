import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { groupBy } from '#shared/group-by.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import type { Sayings } from '../model/status-age.ts';

type Row = Readonly<{ item: string; period: string | null; made: boolean; at: string }>;
type Head = Readonly<{ documentDate: string | null }>;

/**
 * When the cells of a plan were last said by somebody: by changing them, or by confirming that they stand. What a document
 * said counts from the document's own date, never from when it was taken in; what was undone does not count. A plan that
 * was made from the one of the year before says what that one said, when it was said there.
 */
export async function readSayings(db: Db, planId: number): Promise<Sayings> {
  const chain = sql`with recursive chain as (
    select ${planId}::bigint as plan_id, 0 as back
    union all
    select from_plan_id, back + 1 from plan_rollovers join chain using (plan_id) where back < 30
  )`;
  const byPerson = sql`not exists (select from undoings u where u.batch = c.batch or u.by_batch = c.batch)
    and not exists (select from changes whole where whole.batch = c.batch and whole.kind in ('plan.accepted', 'plan.rolled-over'))`;
  const [heads, { rows }] = await Promise.all([
    sql<Head>`${chain} select plans.edition_date as "documentDate" from chain join plans on plans.id = chain.plan_id
      where edition_date is not null order by back limit 1`.execute(db),
    sql<Row>`${chain}
      select items.key as item, c.period_key as period, false as made, max(coalesce(c.said_at, c.at)) as at
      from chain join changes c on c.plan_id = chain.plan_id join items on items.id = c.item_id
      where c.kind in ('cell', 'cell.confirmed') and c.period_key is not null
        and (c.kind = 'cell.confirmed' or c.before->>'text' is distinct from c.after->>'text'
          or c.before->>'status' is distinct from c.after->>'status') and ${byPerson}
      group by items.key, c.period_key
      union all
      select items.key, null, true, min(c.at) from chain join changes c on c.plan_id = chain.plan_id join items on items.id = c.item_id
      where c.kind = 'item.presence' and c.after = 'true' and ${byPerson}
        and not exists (select from changes earlier where earlier.item_id = c.item_id and earlier.id < c.id and earlier.kind = 'item.presence')
      group by items.key`.execute(db),
  ]);
  const sayings = rows.filter(({ made }) => !made);
  return {
    said: Object.fromEntries(
      [...groupBy(sayings, ({ item }) => item)].map(([item, said]) => [
        item,
        Object.fromEntries(said.map(({ period, at }) => [period ?? '', osloToday(new Date(at))])),
      ]),
    ),
    documentDate: heads.rows[0]?.documentDate ?? null,
    madeOn: Object.fromEntries(rows.filter(({ made }) => made).map(({ item, at }) => [item, osloToday(new Date(at))])),
  };
}
