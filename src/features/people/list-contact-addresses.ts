import type { Db } from '#platform/db/db.ts';
import { peopleTables } from './tables.ts';

export type ContactAddress = Readonly<{ id: number; name: string; role: string | null; email: string | null }>;

/** The persons of a partnership with their e-mail addresses, by name. Whoever calls has seen to who may know them. */
export function listContactAddresses(db: Db, partnershipId: number): Promise<readonly ContactAddress[]> {
  return peopleTables(db)
    .selectFrom('contacts')
    .select(['id', 'name', 'role', 'email'])
    .where('partnership_id', '=', partnershipId)
    .where('kind', '=', 'person')
    .orderBy('name')
    .execute();
}
