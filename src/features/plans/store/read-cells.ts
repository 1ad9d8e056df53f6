import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { CellValue } from '../model/change.ts';

type FoundCell = CellValue & Readonly<{ version: number }>;

/** The cells of items by period, by the item's id; an item that is not there, or taken out, is not in it. */
export type FoundCells = ReadonlyMap<number, ReadonlyMap<string, FoundCell>>;

type Row = FoundCell & Readonly<{ item: number; period: string | null }>;

/** What the cells of these items of a plan say now. */
export async function readCells(db: Db, planId: number, itemIds: readonly number[]): Promise<FoundCells> {
  const { rows } = await sql<Row>`
    select items.id as item, period_key as period, text, status_key as status, open, cells.version
    from items left join cells on cells.item_id = items.id and period_key is not null
    where items.plan_id = ${planId} and items.id = any(${[...new Set(itemIds)]}::bigint[])
      and not exists (select from item_removals where item_removals.item_id = items.id)`.execute(db);
  const found = new Map<number, Map<string, FoundCell>>();
  for (const { item, period, ...cell } of rows) {
    const its = found.get(item) ?? new Map<string, FoundCell>();
    found.set(item, its);
    if (period !== null) its.set(period, cell);
  }
  return found;
}
