import type { Db } from '#platform/db/db.ts';
import { readTables } from './read-tables.ts';

/** Whether something was decided in an entry: it then stands where that was done. */
export async function hasDecisions(tx: Db, entry: number): Promise<boolean> {
  const row = await readTables(tx).selectFrom('decisions').select('id').where('agenda_item_id', '=', entry).limit(1).executeTakeFirst();
  return row !== undefined;
}
