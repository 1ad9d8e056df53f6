import { z } from 'zod';
import { readAuditKey } from '#platform/audit/audit-key.ts';
import { verifyRecord, type VerifiedChain } from '#platform/audit/verify-record.ts';
import type { Db } from '#platform/db/db.ts';
import { listPartnerships } from '#features/people/index.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';

/** `slug` is null for the installation's own chain. */
export type NamedChain = VerifiedChain & Readonly<{ slug: string | null }>;

/** A kept end: `1234:HASH`, or with the partnership before it, `oslo:1234:HASH`. */
export const verifyInput = z.object({
  head: z
    .string()
    .regex(/^(?:[a-z0-9-]+:)?[1-9]\d{0,14}:[0-9a-f]{64}$/)
    .nullable()
    .default(null),
});

/** Goes through every chain of the installation: for the operator. `dataFolder` has the key of the seals. Throws invalid_input. */
export async function verifyAll(deps: Pick<Deps, 'db'>, dataFolder: string, raw: unknown): Promise<readonly NamedChain[]> {
  const { head } = parseInput(verifyInput, raw);
  const key = await readAuditKey(dataFolder);
  return inScope('all', async () => {
    const slugs = await slugsOf(deps.db);
    const kept = head === null ? null : keptHead(head, slugs);
    const verified = await verifyRecord(deps.db, { key, kept });
    return verified.map((chain) => ({ ...chain, slug: slugs.get(chain.chain) ?? null }));
  });
}

function keptHead(head: string, slugs: ReadonlyMap<number, string>) {
  const [hash = '', number, slug] = head.split(':').toReversed();
  const ids = [...slugs.keys()];
  // Without a name it is the one partnership's.
  const chain = slug === undefined && ids.length === 1 ? ids[0] : ids.find((id) => slugs.get(id) === slug);
  if (chain === undefined) throw new AppError('invalid_input', { detail: 'SLUG:N:HASH' });
  return { chain, number: Number(number), hash };
}

async function slugsOf(db: Db): Promise<ReadonlyMap<number, string>> {
  return new Map((await listPartnerships(db)).map(({ id, slug }) => [id, slug]));
}
