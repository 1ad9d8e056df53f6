import { demand, type Actor, type Viewer } from '#features/people/index.ts';
import { verifyRecord, type VerifiedChain } from '#platform/audit/verify-record.ts';
import type { Db } from '#platform/db/db.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';

/** `at` is ISO. */
export type Verified = VerifiedChain & Readonly<{ at: string }>;

const last = new WeakMap<Db, Map<number, Verified>>();

/** Goes through a partnership's record, and remembers what it found. Throws forbidden. */
export async function verifyEntries(deps: Deps, actor: Actor, partnershipId: number): Promise<Verified | null> {
  demand(actor, 'record.read');
  const [chain] = await inScope('all', () => verifyRecord(deps.db, { chain: partnershipId }));
  if (!chain) return null;
  const verified = { ...chain, at: new Date().toISOString() };
  const known = last.get(deps.db) ?? new Map<number, Verified>();
  last.set(deps.db, known.set(partnershipId, verified));
  return verified;
}

/** What was found the last time in this process; null where nobody has asked. Throws forbidden. */
export function lastVerified(deps: Deps, viewer: Viewer, partnershipId: number): Verified | null {
  demand(viewer, 'record.read');
  return last.get(deps.db)?.get(partnershipId) ?? null;
}
