import type { Db } from '#platform/db/db.ts';
import type { PeopleTables } from './tables.ts';
import { peopleTables } from './tables.ts';

export type Party = Readonly<{ id: number; slug: string; name: string }>;

export type Organisation = Readonly<{
  id: number;
  slug: string;
  name: string;
  shortName: string | null;
  kind: PeopleTables['organisations']['kind'];
  partyId: number | null;
  parentId: number | null;
  sectorIds: readonly number[];
}>;

/** The sides that sit round the table in a partnership, in their order. */
export function listParties(db: Db, partnershipId: number): Promise<readonly Party[]> {
  return peopleTables(db)
    .selectFrom('parties')
    .select(['id', 'slug', 'name'])
    .where('partnership_id', '=', partnershipId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** The organisations of a partnership by name, each with its sectors. */
export async function listOrganisations(db: Db, partnershipId: number): Promise<readonly Organisation[]> {
  const tables = peopleTables(db);
  const [rows, sectors] = await Promise.all([
    tables
      .selectFrom('organisations')
      .select(['id', 'slug', 'name', 'short_name as shortName', 'kind', 'party_id as partyId', 'parent_id as parentId'])
      .where('partnership_id', '=', partnershipId)
      .execute(),
    tables
      .selectFrom('sector_organisations')
      .innerJoin('sectors', 'sectors.id', 'sector_id')
      .select(['sector_id as sectorId', 'organisation_id as organisationId'])
      .where('partnership_id', '=', partnershipId)
      .execute(),
  ]);
  const byName = new Intl.Collator('nb', { numeric: true });
  return rows
    .map((row) => ({
      ...row,
      sectorIds: sectors.filter(({ organisationId }) => organisationId === row.id).map(({ sectorId }) => sectorId),
    }))
    .toSorted((a, b) => byName.compare(a.name, b.name));
}

export type Sector = Readonly<{ id: number; slug: string; name: string }>;

/** The sectors of a partnership, in the order they were made. */
export function listSectors(db: Db, partnershipId: number): Promise<readonly Sector[]> {
  return peopleTables(db)
    .selectFrom('sectors')
    .select(['id', 'slug', 'name'])
    .where('partnership_id', '=', partnershipId)
    .orderBy('id')
    .execute();
}
