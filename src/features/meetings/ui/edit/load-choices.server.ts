import { listForumRows } from '#features/fora/index.ts';
import { listContacts, listOrganisations, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { Choice } from '../parts/fields.tsx';

export type MeetingFormChoices = Readonly<{ fora: readonly Choice[]; organisations: readonly Choice[]; persons: readonly Choice[] }>;

/** What those who keep it choose from in the forms of meetings: fora, organisations and persons of a partnership. */
export async function loadChoices(deps: Deps, viewer: Viewer, partnershipId: number): Promise<MeetingFormChoices> {
  const [fora, organisations, contacts] = await Promise.all([
    listForumRows(deps.db, partnershipId),
    listOrganisations(deps.db, partnershipId),
    listContacts(deps.db, viewer),
  ]);
  return {
    fora: fora.map(({ slug, name }) => ({ value: slug, label: name })),
    organisations: organisations.map(({ id, name }) => ({ value: String(id), label: name })),
    persons: contacts
      .filter((contact) => contact.partnershipId === partnershipId)
      .map(({ id, name, role }) => ({ value: String(id), label: role === null ? name : `${name}, ${role}` })),
  };
}
