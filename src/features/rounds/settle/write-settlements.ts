import type { Actor } from '#features/people/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Db } from '#platform/db/db.ts';
import type { AnswerValues, Round } from '../model/views.ts';
import type { FoundAnswer } from '../queries/find-answers.ts';
import { roundTables } from '../tables.ts';

type Settlement = Readonly<{
  answer: FoundAnswer;
  how: 'accepted' | 'edited' | 'declined';
  values: AnswerValues | null;
  batch: string | null;
  why: string | null;
}>;

const rowsAtOnce = 1000;

/** Writes what became of answers, with one entry in the record. */
export async function writeSettlements(tx: Db, actor: Actor, round: Round, settlements: readonly Settlement[]): Promise<void> {
  const rows = settlements.map(({ answer, how, values, batch, why }) => ({
    answer_id: answer.id,
    round_id: round.id,
    partnership_id: round.partnershipId,
    how,
    values: values && JSON.stringify(values),
    batch,
    why,
    actor_role: actor.role,
    actor_name: actor.name,
  }));
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await roundTables(tx)
      .insertInto('round_settlements')
      .values(rows.slice(start, start + rowsAtOnce))
      .execute();
  }
  await recordAudit(tx, {
    partnershipId: round.partnershipId,
    actor,
    deed: 'round.settled',
    subject: `/runder/${round.id}`,
    detail: { how: settlements[0]?.how ?? null, answers: settlements.length },
  });
}
