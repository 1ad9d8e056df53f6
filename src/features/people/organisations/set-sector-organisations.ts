import type { Db } from '#platform/db/db.ts';
import { peopleTables } from '../tables.ts';

/** Makes these the organisations of a sector, and no others. */
export async function setSectorOrganisations(tx: Db, sectorId: number, organisationIds: readonly number[]): Promise<void> {
  const tables = peopleTables(tx);
  await tables.deleteFrom('sector_organisations').where('sector_id', '=', sectorId).execute();
  const ids = [...new Set(organisationIds)];
  if (ids.length === 0) return;
  await tables
    .insertInto('sector_organisations')
    .values(ids.map((id) => ({ sector_id: sectorId, organisation_id: id })))
    .execute();
}
