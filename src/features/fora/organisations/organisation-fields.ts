import { z } from 'zod';
import {
  listOrganisations,
  listParties,
  organisationKinds,
  type Organisation,
  type OrganisationFacts,
  type Party,
} from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { needed, orNull, rowId, words } from '../store/fields.ts';

export const organisationFields = z.object({
  name: words.min(1),
  shortName: words.nullable().default(null),
  kind: z.enum(organisationKinds),
  party: rowId.nullable().default(null),
  parent: rowId.nullable().default(null),
});

type Fields = z.output<typeof organisationFields>;

/** What is stored of it, and what history tells. Throws organisation_not_found, organisation_name_taken, identity_number. */
export async function resolveOrganisation(tx: Db, partnershipId: number, own: number | null, fields: Fields) {
  const [organisations, parties] = await Promise.all([listOrganisations(tx, partnershipId), listParties(tx, partnershipId)]);
  const name = needed(fields.name, 'name');
  if (organisations.some((other) => other.name === name && other.id !== own)) throw new AppError('organisation_name_taken', { name });
  if (fields.party !== null && !parties.some(({ id }) => id === fields.party)) throw new AppError('organisation_not_found');
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  for (let above = fields.parent; above !== null; above = byId.get(above)?.parentId ?? null) {
    if (!byId.has(above) || above === own) throw new AppError('organisation_not_found');
  }
  const facts = { name, shortName: orNull(fields.shortName), kind: fields.kind, partyId: fields.party, parentId: fields.parent };
  return { facts, told: toldOrganisation(facts, parties, organisations), organisations, parties };
}

/** An organisation as history tells of it: with names in the place of ids. */
export function toldOrganisation(facts: OrganisationFacts, parties: readonly Party[], organisations: readonly Organisation[]) {
  const { name, shortName, kind, partyId, parentId } = facts;
  return {
    name,
    shortName,
    kind,
    party: parties.find(({ id }) => id === partyId)?.name ?? null,
    parent: organisations.find(({ id }) => id === parentId)?.name ?? null,
  };
}
