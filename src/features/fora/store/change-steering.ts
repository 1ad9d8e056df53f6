import { randomUUID } from 'node:crypto';
import type { Actor } from '#features/people/index.ts';
import { cleanText } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { foraTables } from '../tables.ts';
import { recordDeeds } from './record-deeds.ts';

export type SteeringSubject = 'organisation' | 'forum' | 'meeting' | 'case' | 'decision' | 'assignment';

/** One line of history: `kind` is like 'decision.recorded', before and after are what changed, flat. */
export type SteeringEntry = Readonly<{
  partnershipId: number;
  subject: SteeringSubject;
  subjectId: number;
  kind: string;
  before?: unknown;
  after?: unknown;
}>;

export type SteeringWork = Readonly<{ tx: Db; record: (...entries: readonly SteeringEntry[]) => void }>;

/**
 * Changes what is steered in one transaction, with the history that `work` records; all is stored or nothing. Joins a
 * transaction that is `deps.db`. Throws what `work` throws, and identity_number where the reason holds one.
 */
export async function changeSteering<T>(
  deps: Deps,
  actor: Actor,
  why: string | null,
  work: (steering: SteeringWork) => Promise<T>,
): Promise<T> {
  const reason = why === null ? null : cleanText(why) || null;
  return inTransaction(deps.db, async (tx) => {
    const entries: SteeringEntry[] = [];
    const done = await work({ tx, record: (...more) => void entries.push(...more) });
    await writeHistory(tx, actor, reason, entries);
    return done;
  });
}

async function writeHistory(tx: Db, actor: Actor, why: string | null, entries: readonly SteeringEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const batch = randomUUID();
  const rows = entries.map(({ partnershipId, subject, subjectId, kind, before, after }) => ({
    partnership_id: partnershipId,
    subject,
    subject_id: subjectId,
    batch,
    kind,
    before: before === undefined ? null : JSON.stringify(before),
    after: after === undefined ? null : JSON.stringify(after),
    why,
    actor_role: actor.role,
    actor_name: actor.name,
  }));
  await foraTables(tx).insertInto('steering_changes').values(rows).execute();
  await recordDeeds(tx, actor, batch, entries);
}
