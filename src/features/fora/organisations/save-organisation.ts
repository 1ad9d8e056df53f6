import { insertOrganisation, updateOrganisation, type Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { reason, rowId, slug } from '../store/fields.ts';
import { onlyChanged } from '../store/only-changed.ts';
import { changeOrganisations } from './change-organisations.ts';
import { organisationFields, resolveOrganisation, toldOrganisation } from './organisation-fields.ts';

const addOrganisationInput = organisationFields.extend({ partnership: slug, why: reason });
const editOrganisationInput = addOrganisationInput.extend({ organisation: rowId });

/** Adds a municipality, district, hospital … Throws forbidden, not_found, organisation_not_found, organisation_name_taken, identity_number. */
export async function addOrganisation(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const { partnership, why, ...fields } = parseInput(addOrganisationInput, raw);
  return changeOrganisations(deps, actor, partnership, why, async ({ tx, partnershipId, tell }) => {
    const { facts, told } = await resolveOrganisation(tx, partnershipId, null, fields);
    const id = await insertOrganisation(tx, partnershipId, facts);
    tell(id, 'organisation.added', undefined, told);
    return { id };
  });
}

/** Writes what an organisation is; what is left out becomes unknown. Throws what addOrganisation throws. */
export async function editOrganisation(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { partnership, organisation: id, why, ...fields } = parseInput(editOrganisationInput, raw);
  await changeOrganisations(deps, actor, partnership, why, async ({ tx, partnershipId, tell }) => {
    const { facts, told, organisations, parties } = await resolveOrganisation(tx, partnershipId, id, fields);
    const was = organisations.find((organisation) => organisation.id === id);
    if (!was) throw new AppError('organisation_not_found');
    await updateOrganisation(tx, id, facts);
    const changed = onlyChanged(toldOrganisation(was, parties, organisations), told);
    if (changed) tell(id, 'organisation.edited', { name: was.name, ...changed.before }, { name: facts.name, ...changed.after });
  });
}
