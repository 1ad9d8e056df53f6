import { z } from 'zod';
import { setContactOrganisation, type Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { findPerson, personField } from '../seats/find-person.ts';
import { reason, rowId, slug } from '../store/fields.ts';
import { organisationName } from '../store/find-holders.ts';
import { changeOrganisations } from './change-organisations.ts';

const placePersonInput = z.object({ partnership: slug, person: personField, organisation: rowId.nullable(), why: reason });

/** Says where a person belongs; a name that is new is added. Throws forbidden, not_found, person_not_found, organisation_not_found, identity_number. */
export async function placePerson(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const input = parseInput(placePersonInput, raw);
  return changeOrganisations(deps, actor, input.partnership, input.why, async ({ tx, partnershipId, tell }) => {
    const organisation = await organisationName(tx, partnershipId, input.organisation);
    const contact = await findPerson(tx, partnershipId, input.person);
    await setContactOrganisation(tx, contact, input.organisation);
    tell(input.organisation ?? partnershipId, 'person.placed', undefined, { contact, organisation });
    return { id: contact };
  });
}
