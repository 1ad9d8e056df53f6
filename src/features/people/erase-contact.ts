import type { Db } from '#platform/db/db.ts';
import { peopleTables } from './tables.ts';

/** A contact that is nobody any more: the row stays, because what they did points at it. */
export async function eraseContact(tx: Db, contactId: number, name: string): Promise<void> {
  await peopleTables(tx).updateTable('contacts').set({ name, email: null, calendar_token: null }).where('id', '=', contactId).execute();
}
