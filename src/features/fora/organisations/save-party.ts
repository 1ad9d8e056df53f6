import { z } from 'zod';
import { insertParty, listParties, updateParty, type Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { needed, reason, rowId, slug, words } from '../store/fields.ts';
import { changeOrganisations } from './change-organisations.ts';

const addPartyInput = z.object({ partnership: slug, name: words.min(1), why: reason });
const editPartyInput = addPartyInput.extend({ party: rowId });

/** Adds a side of the table, last in the order. Throws forbidden, not_found, organisation_name_taken, identity_number. */
export async function addParty(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const input = parseInput(addPartyInput, raw);
  const name = needed(input.name, 'name');
  return changeOrganisations(deps, actor, input.partnership, input.why, async ({ tx, partnershipId, tell }) => {
    const parties = await listParties(tx, partnershipId);
    if (parties.some((party) => party.name === name)) throw new AppError('organisation_name_taken', { name });
    const id = await insertParty(tx, partnershipId, name);
    tell(id, 'party.added', undefined, { name });
    return { id };
  });
}

/** Gives a side another name. Throws forbidden, not_found, organisation_not_found, organisation_name_taken, identity_number. */
export async function editParty(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(editPartyInput, raw);
  const name = needed(input.name, 'name');
  await changeOrganisations(deps, actor, input.partnership, input.why, async ({ tx, partnershipId, tell }) => {
    const parties = await listParties(tx, partnershipId);
    const party = parties.find(({ id }) => id === input.party);
    if (!party) throw new AppError('organisation_not_found');
    if (party.name === name) return;
    if (parties.some((other) => other.name === name)) throw new AppError('organisation_name_taken', { name });
    await updateParty(tx, party.id, { name });
    tell(party.id, 'party.edited', { name: party.name }, { name });
  });
}
