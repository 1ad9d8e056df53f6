import type { Db } from '#platform/db/db.ts';
import { planTables } from '../tables.ts';
import type { JournalEntry } from './journal.ts';

/** Opens a plan to everybody, or closes it, and gives what history says of that: nothing where it is so already. */
export async function openedEntries(tx: Db, planId: number, open: boolean): Promise<readonly JournalEntry[]> {
  const row = await planTables(tx)
    .updateTable('plans')
    .set({ opened_at: open ? new Date() : null })
    .where('id', '=', planId)
    .where('opened_at', open ? 'is' : 'is not', null)
    .returning('id')
    .executeTakeFirst();
  return row ? [{ kind: 'plan.opened', subject: {}, before: !open, after: open }] : [];
}
