import type { Actor } from '#features/people/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Db } from '#platform/db/db.ts';
import { foraTables } from '../tables.ts';
import type { SteeringEntry, SteeringSubject } from './change-steering.ts';

const addresses: Readonly<Record<Exclude<SteeringSubject, 'forum'>, string>> = {
  organisation: '/virksomheter#',
  meeting: '/moter/',
  case: '/saker/',
  decision: '/vedtak/',
  assignment: '/oppdrag/',
};

/** One line in the record for each kind of deed of one act; where it was done to several, to the first, with how many. */
export async function recordDeeds(tx: Db, actor: Actor, batch: string, entries: readonly SteeringEntry[]): Promise<void> {
  const groups = Map.groupBy(entries, ({ partnershipId, subject, kind }) => `${partnershipId} ${subject} ${kind}`);
  for (const alike of groups.values()) {
    const [first] = alike;
    if (!first) continue;
    await recordAudit(tx, {
      partnershipId: first.partnershipId,
      actor,
      deed: first.kind,
      subject: await addressOf(tx, first),
      detail: { changes: alike.length, batch },
    });
  }
}

async function addressOf(tx: Db, { subject, subjectId }: SteeringEntry): Promise<string> {
  if (subject !== 'forum') return `${addresses[subject]}${subjectId}`;
  const forum = await foraTables(tx).selectFrom('fora').select('slug').where('id', '=', subjectId).executeTakeFirst();
  return `/fora/${forum?.slug ?? subjectId}`;
}
