import { z } from 'zod';
import { demand, listSectors, type Actor } from '#features/people/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { signInTables } from '../tables.ts';
import { lockRequest } from './lock-request.ts';

const id = z.coerce.number().int().positive();

const grantRoleInput = z.discriminatedUnion('role', [
  z.object({ account: id, role: z.enum(['secretariat', 'reader']) }),
  z.object({ account: id, role: z.literal('editor'), sector: id }),
]);

/** Gives an account that has been let in a role; one that it has stays. Throws forbidden, account_not_found, not_found. */
export async function grantRole(deps: Deps, actor: Actor, partnershipId: number, raw: unknown): Promise<void> {
  const input = parseInput(grantRoleInput, raw);
  demand(actor, 'access.keep');
  await inTransaction(deps.db, async (tx) => {
    const request = await lockRequest(tx, partnershipId, input.account);
    if (request.outcome !== 'joined') throw new AppError('account_not_found');
    const sectorId = input.role === 'editor' ? input.sector : null;
    const sectors = sectorId === null ? [] : await listSectors(tx, partnershipId);
    if (sectorId !== null && !sectors.some((sector) => sector.id === sectorId)) throw new AppError('not_found');
    await signInTables(tx)
      .insertInto('account_roles')
      .values({ partnership_id: partnershipId, account_id: input.account, role: input.role, sector_id: sectorId, given_by: actor.name })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const detail = { account: input.account, role: input.role, sector: sectorId };
    await recordAudit(tx, { partnershipId, actor, deed: 'access.granted', subject: '/personer/tilgang', detail });
  });
}
