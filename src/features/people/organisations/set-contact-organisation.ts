import type { Db } from '#platform/db/db.ts';
import { peopleTables } from '../tables.ts';

/** Says where a contact belongs; null where it is not known. */
export async function setContactOrganisation(tx: Db, contactId: number, organisationId: number | null): Promise<void> {
  await peopleTables(tx).updateTable('contacts').set({ organisation_id: organisationId }).where('id', '=', contactId).execute();
}
