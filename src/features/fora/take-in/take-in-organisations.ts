import { listOrganisations, listParties, listSectors, type Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { addOrganisation } from '../organisations/save-organisation.ts';
import { addParty } from '../organisations/save-party.ts';
import { setSector } from '../organisations/set-sector.ts';
import type { ForaDocument } from './contract.ts';

/** Ids of parties and organisations by name. */
export type Names = Readonly<{ parties: ReadonlyMap<string, number>; organisations: ReadonlyMap<string, number> }>;

type Place = Readonly<{ id: number; slug: string }>;

/** Adds the parties, organisations and sectors that are missing; what is there stays as it is. Throws organisation_not_found. */
export async function takeInOrganisations(
  deps: Deps,
  actor: Actor,
  { id, slug: partnership }: Place,
  document: ForaDocument,
): Promise<Names> {
  const parties = new Map((await listParties(deps.db, id)).map((party) => [party.name, party.id]));
  for (const name of document.parties) {
    if (!parties.has(name)) parties.set(name, (await addParty(deps, actor, { partnership, name })).id);
  }
  const organisations = new Map((await listOrganisations(deps.db, id)).map((organisation) => [organisation.name, organisation.id]));
  for (const { name, shortName, kind, party, parent } of document.organisations) {
    if (organisations.has(name)) continue;
    const facts = { name, shortName: shortName ?? null, kind, party: idOf(parties, party), parent: idOf(organisations, parent) };
    organisations.set(name, (await addOrganisation(deps, actor, { partnership, ...facts })).id);
  }
  const [sectors, known] = await Promise.all([listSectors(deps.db, id), listOrganisations(deps.db, id)]);
  for (const { name, organisations: its } of document.sectors) {
    const sector = sectors.find((one) => one.name === name);
    if (sector && known.some(({ sectorIds }) => sectorIds.includes(sector.id))) continue;
    await setSector(deps, actor, { partnership, sector: name, organisations: its.map((one) => idOf(organisations, one)) });
  }
  return { parties, organisations };
}

/** The id of a name; null where none is given. Throws organisation_not_found. */
export function idOf(ids: ReadonlyMap<string, number>, name: string | undefined): number | null {
  if (name === undefined) return null;
  const id = ids.get(name);
  if (id === undefined) throw new AppError('organisation_not_found');
  return id;
}
