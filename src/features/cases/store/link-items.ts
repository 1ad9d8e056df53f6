import type { ItemReference } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { caseTables } from '../tables.ts';

export type Linked = 'case' | 'decision' | 'assignment';

const places = {
  case: ['case_items', 'case_id'],
  decision: ['decision_items', 'decision_id'],
  assignment: ['assignment_items', 'assignment_id'],
} as const;

/** Joins a case, a decision or an assignment with items; what is joined already stays. */
export async function insertItems(tx: Db, kind: Linked, id: number, items: readonly ItemReference[]): Promise<void> {
  if (items.length === 0) return;
  const [table, column] = places[kind];
  await caseTables(tx)
    .insertInto(table)
    .values(items.map((item) => ({ [column]: id, item_id: item.id })) as never)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteItem(tx: Db, kind: Linked, id: number, itemId: number): Promise<boolean> {
  const [table, column] = places[kind];
  const { numDeletedRows } = await caseTables(tx)
    .deleteFrom(table)
    .where(column as never, '=', id as never)
    .where('item_id', '=', itemId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
