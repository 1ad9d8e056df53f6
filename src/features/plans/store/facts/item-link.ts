import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { LinkKind, LinkState } from '../../model/links/link.ts';
import { planTables } from '../../tables.ts';
import type { ChangeSubject } from '../journal.ts';
import { itemIdOf, type Fact } from './fact.ts';

type Pair = Readonly<{ sector: number; overall: number }>;

/** What has been said of two items, one of a sector's plan and one of the overall plan, whichever is named first. */
export const itemLinkFact: Fact<'item.link'> = {
  read: async (tx, subject) => {
    const { sector, overall } = await pairOf(tx, subject);
    const { rows } = await sql<{ state: LinkState }>`
      select kind as state from item_links where sector_item_id = ${sector} and overall_item_id = ${overall}
      union all
      select 'dismissed' from item_link_dismissals where sector_item_id = ${sector} and overall_item_id = ${overall}`.execute(tx);
    return rows[0]?.state ?? null;
  },
  write: async (tx, _planId, subject, state) => {
    const { sector, overall } = await pairOf(tx, subject);
    const tables = planTables(tx);
    const pair = { sector_item_id: sector, overall_item_id: overall };
    await tables.deleteFrom('item_links').where('sector_item_id', '=', sector).where('overall_item_id', '=', overall).execute();
    await tables.deleteFrom('item_link_dismissals').where('sector_item_id', '=', sector).where('overall_item_id', '=', overall).execute();
    if (state === 'dismissed') await tables.insertInto('item_link_dismissals').values(pair).execute();
    else if (state !== null)
      await tables
        .insertInto('item_links')
        .values({ ...pair, kind: state satisfies LinkKind })
        .execute();
  },
};

async function pairOf(tx: Db, subject: ChangeSubject): Promise<Pair> {
  const ids = [itemIdOf(subject), subject.otherItemId ?? 0];
  const rows = await planTables(tx)
    .selectFrom('items')
    .innerJoin('plans', 'plans.id', 'items.plan_id')
    .select(['items.id', 'plans.sector_id'])
    .where('items.id', 'in', ids)
    .execute();
  const sector = rows.find((row) => row.sector_id !== null);
  const overall = rows.find((row) => row.sector_id === null);
  if (!sector || !overall) throw new Error('a link is between an item of a sector’s plan and one of the overall plan');
  return { sector: sector.id, overall: overall.id };
}
