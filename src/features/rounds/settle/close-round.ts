import { sql } from 'kysely';
import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import { mailsAbout, overtakeMails } from '#features/mail/index.ts';
import { cleanText } from '#features/plans/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { keepsRounds } from '../policy.ts';
import { lockRound } from '../store/find-round.ts';
import { roundTables } from '../tables.ts';

const closeInput = z.object({ round: z.int(), why: z.string().max(4000).nullable().optional() });

/**
 * Closes a round and locks it: its links are dead, nothing of it changes any more, and what nobody answered is marked so in
 * the plan. Throws forbidden, round_not_found, round_is_closed, and round_unsettled where answers wait to be settled.
 */
export async function closeRound(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(closeInput, raw);
  if (!keepsRounds(actor)) throw new AppError('forbidden');
  const why = input.why ? cleanText(input.why).trim() : '';
  await inTransaction(deps.db, async (tx) => {
    const round = await lockRound(tx, input.round);
    if (round.state === 'closed') throw new AppError('round_is_closed');
    const unsettled = await countUnsettled(tx, round.id);
    if (unsettled > 0) throw new AppError('round_unsettled', { n: unsettled });
    const about = `/runder/${round.id}`;
    const mails = await mailsAbout(tx, about, { lock: true });
    await overtakeMails(
      tx,
      mails.filter(({ sentAt, givenUpAt }) => sentAt === null && givenUpAt === null).map(({ id }) => id),
    );
    await roundTables(tx)
      .insertInto('round_closures')
      .values({ round_id: round.id, partnership_id: round.partnershipId, why: why || null, actor_role: actor.role, actor_name: actor.name })
      .execute();
    await recordAudit(tx, { partnershipId: round.partnershipId, actor, deed: 'round.closed', subject: about });
  });
}

/** How many items have an answer that nobody has settled. */
export async function countUnsettled(db: Db, roundId: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from (
      select distinct on (item_id) id from round_answers where round_id = ${roundId} order by item_id, id desc
    ) newest
    where not exists (select from round_settlements s where s.answer_id = newest.id)`.execute(db);
  return rows[0]?.n ?? 0;
}
