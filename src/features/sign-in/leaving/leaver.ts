import { listContacts, systemActor, type ContactEntry } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';

/** A person of a partnership. Throws person_not_found, contact_is_unit. */
export async function findPersonOf(db: Db, partnershipId: number, contactId: number): Promise<ContactEntry> {
  const all = await listContacts(db, systemActor);
  const found = all.find((contact) => contact.id === contactId && contact.partnershipId === partnershipId);
  if (!found) throw new AppError('person_not_found');
  if (found.kind === 'unit') throw new AppError('contact_is_unit', { name: found.name });
  return found;
}
