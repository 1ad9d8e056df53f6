import type { Db } from '#platform/db/db.ts';
import { peopleTables } from './tables.ts';

/** Says where a contact gets e-mail; null where nobody knows. The caller has checked the address. */
export async function setContactEmail(tx: Db, contactId: number, email: string | null): Promise<void> {
  await peopleTables(tx).updateTable('contacts').set({ email }).where('id', '=', contactId).execute();
}
