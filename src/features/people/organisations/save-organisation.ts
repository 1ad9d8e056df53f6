import { slugOf, takeSlug } from '#shared/slug.ts';
import type { Db } from '#platform/db/db.ts';
import { peopleTables, type PeopleTables } from '../tables.ts';

export type OrganisationKind = PeopleTables['organisations']['kind'];

export const organisationKinds = [
  'municipality',
  'district',
  'agency',
  'hospital',
  'gps',
  'users',
  'employees',
  'ombud',
  'other',
] as const satisfies readonly OrganisationKind[];

export type OrganisationFacts = Readonly<{
  name: string;
  shortName: string | null;
  kind: OrganisationKind;
  partyId: number | null;
  parentId: number | null;
}>;

/** Adds an organisation; gives its id. The caller keeps the history. */
export async function insertOrganisation(tx: Db, partnershipId: number, facts: OrganisationFacts): Promise<number> {
  const tables = peopleTables(tx);
  const rows = await tables.selectFrom('organisations').select('slug').where('partnership_id', '=', partnershipId).execute();
  const slug = takeSlug(slugOf(facts.name), new Set(rows.map((row) => row.slug)));
  const { id } = await tables
    .insertInto('organisations')
    .values({ partnership_id: partnershipId, slug, ...columnsOf(facts) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Writes an organisation's facts; its address stays. */
export async function updateOrganisation(tx: Db, id: number, facts: OrganisationFacts): Promise<void> {
  await peopleTables(tx).updateTable('organisations').set(columnsOf(facts)).where('id', '=', id).execute();
}

function columnsOf({ name, shortName, kind, partyId, parentId }: OrganisationFacts) {
  return { name, short_name: shortName, kind, party_id: partyId, parent_id: parentId };
}
