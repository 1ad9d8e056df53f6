import { z } from 'zod';
import { ensureContacts, listContacts, systemActor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { needed, orNull, rowId, words } from '../store/fields.ts';

/** A person by the contact's id, or by name: who has the name in the partnership already is the same person. */
export const personField = z.union([
  z.object({ contact: rowId }),
  z.object({ name: words.min(1), role: words.nullable().optional(), email: z.email().max(300).nullable().optional() }),
]);

/** The contact's id. Throws person_not_found, identity_number. */
export async function findPerson(tx: Db, partnershipId: number, person: z.output<typeof personField>): Promise<number> {
  if ('contact' in person) {
    const all = await listContacts(tx, systemActor);
    if (!all.some(({ id, partnershipId: of }) => id === person.contact && of === partnershipId)) throw new AppError('person_not_found');
    return person.contact;
  }
  const name = needed(person.name, 'name');
  const known = await ensureContacts(tx, partnershipId, [
    { name, role: orNull(person.role) ?? undefined, email: person.email ?? undefined },
  ]);
  const id = known.get(name);
  if (id === undefined) throw new AppError('person_not_found');
  return id;
}
