import { z } from 'zod';
import type { Deps } from '#platform/deps.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { peopleTables } from './tables.ts';

const setPartnershipHostInput = z.object({
  partnership: z.string().min(1).max(100),
  host: z
    .string()
    .toLowerCase()
    .max(253)
    .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/)
    .nullable(),
});

/**
 * Gives a partnership a host of its own, or takes it away (null). For the operator alone: who has a host has all that
 * comes to it. Throws not_found, host_taken.
 */
export async function setPartnershipHost(deps: Deps, raw: unknown): Promise<void> {
  const { partnership, host } = parseInput(setPartnershipHostInput, raw);
  await inTransaction(deps.db, async (tx) => {
    const tables = peopleTables(tx);
    const taken = await tables.selectFrom('partnerships').select('slug').where('host', '=', host).forUpdate().executeTakeFirst();
    if (taken && taken.slug !== partnership) throw new AppError('host_taken', { host: host ?? '' });
    const { numUpdatedRows } = await tables
      .updateTable('partnerships')
      .set({ host })
      .where('slug', '=', partnership)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new AppError('not_found');
  });
}
