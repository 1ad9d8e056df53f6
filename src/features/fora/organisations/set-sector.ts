import { z } from 'zod';
import { ensureSector, listOrganisations, setSectorOrganisations, type Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { needed, reason, rowId, slug, words } from '../store/fields.ts';
import { onlyChanged } from '../store/only-changed.ts';
import { changeOrganisations } from './change-organisations.ts';

const setSectorInput = z.object({ partnership: slug, sector: words.min(1), organisations: z.array(rowId).max(500), why: reason });

/**
 * Says which hospital, districts and agencies make up a sector, by its name; a sector that is new is made. Throws forbidden,
 * not_found, organisation_not_found, identity_number.
 */
export async function setSector(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const input = parseInput(setSectorInput, raw);
  const sector = needed(input.sector, 'sector');
  return changeOrganisations(deps, actor, input.partnership, input.why, async ({ tx, partnershipId, tell }) => {
    const organisations = await listOrganisations(tx, partnershipId);
    if (input.organisations.some((wanted) => !organisations.some(({ id }) => id === wanted))) throw new AppError('organisation_not_found');
    const id = await ensureSector(tx, partnershipId, sector);
    const names = (isIn: (organisation: (typeof organisations)[number]) => boolean): string =>
      organisations
        .filter(isIn)
        .map(({ name }) => name)
        .join(', ');
    await setSectorOrganisations(tx, id, input.organisations);
    const before = { organisations: names(({ sectorIds }) => sectorIds.includes(id)) };
    const changed = onlyChanged(before, { organisations: names((organisation) => input.organisations.includes(organisation.id)) });
    if (changed) tell(id, 'sector.organisations', { sector, ...changed.before }, { sector, ...changed.after });
    return { id };
  });
}
