import type { Db } from '#platform/db/db.ts';
import type { Viewer } from '#shared/actor.ts';
import { shownPerson, type ShownPerson } from './model/shown-person.ts';
import { peopleTables } from './tables.ts';

/** Contacts by id as the viewer may see them; ids that do not exist are left out, nulls are passed over. */
export async function findShownPersons(db: Db, viewer: Viewer, ids: readonly (number | null)[]): Promise<ReadonlyMap<number, ShownPerson>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await peopleTables(db)
    .selectFrom('contacts')
    .innerJoin('partnerships', 'partnerships.id', 'contacts.partnership_id')
    .select(['contacts.id', 'contacts.kind', 'contacts.name', 'contacts.role', 'partnerships.shows_contact_names as showsNames'])
    .where('contacts.id', 'in', wanted)
    .execute();
  return new Map(rows.map((row) => [row.id, shownPerson(viewer, row.showsNames, row)]));
}
