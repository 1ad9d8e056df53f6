import type { Db } from '#platform/db/db.ts';
import { mailTables } from './tables.ts';

/** Takes away all that was written to a person, sent or not. */
export async function eraseRecipient(tx: Db, partnershipId: number, contactId: number, emails: readonly string[]): Promise<void> {
  await mailTables(tx)
    .deleteFrom('mails')
    .where('partnership_id', '=', partnershipId)
    .where((eb) => eb.or([eb('contact_id', '=', contactId), ...(emails.length > 0 ? [eb('recipient', 'in', [...emails])] : [])]))
    .execute();
}
