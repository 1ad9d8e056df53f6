import type { Actor } from '#features/people/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { aboutRound } from '../mail/write-round-mails.ts';
import type { BaseOfAnswer, Round } from '../model/views.ts';
import { loadAskedItems } from '../queries/asked-items.ts';
import { roundTables } from '../tables.ts';
import { readAnswer, type AnswerInput, type ReadAnswer } from './answer-input.ts';

/** Whose answer it is, null where it is nobody's who was asked; who wrote it, and how it came. */
export type AnswerOf = Readonly<{ recipientId: number | null; actor: Actor; by: 'link' | 'signed-in' | 'secretariat' }>;

/**
 * Writes an answer about an item of a round whose row is held; its number. The same answer again is the one that is there.
 * Throws round_not_asked, round_item_changed where the item is not what was seen, unknown_status, round_answer_empty,
 * round_nothing_to_confirm, identity_number.
 */
export async function writeAnswer(tx: Db, round: Round, { recipientId, actor, by }: AnswerOf, input: AnswerInput): Promise<number> {
  const [item] = await loadAskedItems(tx, round, [input.item]);
  if (!item) throw new AppError('round_not_asked');
  const { base } = item;
  if (base.version !== input.version || base.focusVersion !== input.focusVersion) throw new AppError('round_item_changed');
  const answer = readAnswer(round, base, input);
  await checkStatus(tx, round, answer.values.status);
  const same = await findSame(tx, round, item.id, recipientId, answer, base);
  if (same !== null) return same;
  const { id } = await roundTables(tx)
    .insertInto('round_answers')
    .values({
      partnership_id: round.partnershipId,
      round_id: round.id,
      item_id: item.id,
      recipient_id: recipientId,
      kind: answer.kind,
      status_key: answer.values.status,
      text: answer.values.text,
      focus: answer.values.focus,
      obstacles: answer.values.obstacles,
      needs_decision: answer.values.needsDecision,
      decision_text: answer.values.decisionText,
      base: JSON.stringify(base),
      actor_role: actor.role,
      actor_name: actor.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordAudit(tx, {
    partnershipId: round.partnershipId,
    actor,
    deed: 'round.answered',
    subject: aboutRound(round.id),
    detail: { item: item.key, kind: answer.kind, by },
  });
  return id;
}

async function checkStatus(tx: Db, round: Round, status: string | null): Promise<void> {
  if (status === null) return;
  const known = await roundTables(tx)
    .selectFrom('plan_statuses')
    .select('key')
    .where('plan_id', '=', round.plan.id)
    .where('key', '=', status)
    .executeTakeFirst();
  if (!known) throw new AppError('unknown_status', { status });
}

/** A double click, or a form that is sent again, is one answer. */
async function findSame(
  tx: Db,
  round: Round,
  itemId: number,
  recipientId: number | null,
  { kind, values }: ReadAnswer,
  base: BaseOfAnswer,
): Promise<number | null> {
  const newest = await roundTables(tx)
    .selectFrom('round_answers')
    .selectAll()
    .where('round_id', '=', round.id)
    .where('item_id', '=', itemId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!newest || newest.recipient_id !== recipientId || newest.kind !== kind) return null;
  const same =
    newest.status_key === values.status &&
    newest.text === values.text &&
    newest.focus === values.focus &&
    newest.obstacles === values.obstacles &&
    newest.needs_decision === values.needsDecision &&
    newest.decision_text === values.decisionText &&
    newest.base.version === base.version &&
    newest.base.focusVersion === base.focusVersion;
  return same ? newest.id : null;
}
