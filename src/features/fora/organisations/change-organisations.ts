import { type Actor, demand } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { changeSteering } from '../store/change-steering.ts';
import { findPartnership, holdPartnership } from '../store/find-partnership.ts';

type Work = Readonly<{ tx: Db; partnershipId: number; tell: (subjectId: number, kind: string, before?: unknown, after?: unknown) => void }>;

/** Changes parties, organisations and sectors of a partnership with their history. Throws forbidden, not_found, and what `work` throws. */
export async function changeOrganisations<T>(
  deps: Deps,
  actor: Actor,
  partnership: string,
  why: string | null | undefined,
  work: (work: Work) => Promise<T>,
): Promise<T> {
  demand(actor, 'organisation.keep');
  return changeSteering(deps, actor, why ?? null, async ({ tx, record }) => {
    const { id: partnershipId } = await findPartnership(tx, partnership);
    await holdPartnership(tx, partnershipId);
    return work({
      tx,
      partnershipId,
      tell: (subjectId, kind, before, after) => record({ partnershipId, subject: 'organisation', subjectId, kind, before, after }),
    });
  });
}
