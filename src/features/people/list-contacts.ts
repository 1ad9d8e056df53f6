import type { Db } from '#platform/db/db.ts';
import type { Viewer } from '#shared/actor.ts';
import { peopleTables } from './tables.ts';

export type ContactEntry = Readonly<{
  id: number;
  partnershipId: number;
  kind: 'person' | 'unit';
  name: string;
  role: string | null;
}>;

/** Contacts by name. To the public persons are left out where the partnership does not show names. */
export async function listContacts(db: Db, viewer: Viewer): Promise<readonly ContactEntry[]> {
  const rows = await peopleTables(db)
    .selectFrom('contacts')
    .innerJoin('partnerships', 'partnerships.id', 'contacts.partnership_id')
    .select([
      'contacts.id',
      'contacts.partnership_id as partnershipId',
      'contacts.kind',
      'contacts.name',
      'contacts.role',
      'partnerships.shows_contact_names',
    ])
    .orderBy('contacts.name')
    .execute();
  return rows
    .filter((row) => viewer.role !== 'public' || row.kind === 'unit' || row.shows_contact_names)
    .map(({ shows_contact_names: _shown, ...entry }) => entry);
}
