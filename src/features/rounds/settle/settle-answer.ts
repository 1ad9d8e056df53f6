import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import { cleanText, type AnswerTaken } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import type { AnswerValues, Round } from '../model/views.ts';
import { keepsRounds } from '../policy.ts';
import { findAnswers, type FoundAnswer } from '../queries/find-answers.ts';
import { lockRound } from '../store/find-round.ts';
import { takeIntoPlan } from './take-into-plan.ts';
import { writeSettlements } from './write-settlements.ts';

const longest = 4000;
const text = z.string().max(longest).nullable();

const settleInput = z.object({
  round: z.int(),
  answer: z.int(),
  how: z.enum(['accepted', 'edited', 'declined']),
  /** what is written instead, where it is edited; what is left out is as it was answered */
  values: z
    .object({ status: z.string().max(100).nullable(), text, focus: text })
    .partial()
    .optional(),
  /** the cells that were looked at, where they were changed since the answer */
  seen: z.object({ version: z.int().min(0), focusVersion: z.int().min(0) }).optional(),
  why: z.string().max(longest).nullable().optional(),
});

/** `batch` is the act in the plan's history; null where nothing was written. */
export type AnswerSettled = Readonly<{ outcome: 'settled'; batch: string | null }> | Exclude<AnswerTaken, { outcome: 'taken' }>;

/**
 * Accepts an answer as it is or edited, as a change of the plan in the name of who gave it, or declines it with a reason.
 * Where the plan was changed since, nothing is written, and the outcome says what stands there. Throws forbidden,
 * round_not_found, round_is_closed, round_answer_not_found, round_answer_settled, round_answer_overtaken, round_why_needed.
 */
export async function settleAnswer(deps: Deps, actor: Actor, raw: unknown): Promise<AnswerSettled> {
  const input = parseInput(settleInput, raw);
  if (!keepsRounds(actor)) throw new AppError('forbidden');
  const why = input.why ? cleanText(input.why).trim() : '';
  if (input.how === 'declined' && why === '') throw new AppError('round_why_needed');
  return inTransaction(deps.db, async (tx) => {
    const round = await lockRound(tx, input.round);
    const answer = await findOpenAnswer(tx, round, input.answer);
    const edited = input.how === 'edited' ? valuesOf(answer, input.values) : null;
    const settlement = { how: input.how, values: edited, why: why || null };
    if (input.how === 'declined') {
      await writeSettlements(tx, actor, round, [{ ...settlement, answer, batch: null }]);
      return { outcome: 'settled', batch: null };
    }
    // What is edited is said by whoever edits it: an unchanged answer that was edited is an updated one.
    const accepted = { answer: edited ? { ...answer, kind: 'updated' as const } : answer, values: edited ?? answer, seen: input.seen };
    const { results, batch } = await takeIntoPlan({ ...deps, db: tx }, actor, round, [accepted]);
    const [result] = results;
    if (result && result.outcome !== 'taken') return result;
    await writeSettlements(tx, actor, round, [{ ...settlement, answer, batch }]);
    return { outcome: 'settled', batch };
  });
}

async function findOpenAnswer(tx: Db, round: Round, id: number): Promise<FoundAnswer> {
  if (round.state === 'closed') throw new AppError('round_is_closed');
  const [answer] = await findAnswers(tx, round.id, [id]);
  if (!answer) throw new AppError('round_answer_not_found');
  if (answer.isSettled) throw new AppError('round_answer_settled');
  if (!answer.isNewest) throw new AppError('round_answer_overtaken');
  return answer;
}

function valuesOf(answer: FoundAnswer, edited: z.output<typeof settleInput>['values'] = {}): AnswerValues {
  const { status, text: said, focus, obstacles, needsDecision, decisionText } = answer;
  const unchanged = answer.kind === 'unchanged';
  return {
    status: edited.status === undefined ? (unchanged ? answer.base.status : status) : edited.status,
    text: edited.text === undefined ? (unchanged ? answer.base.text : said) : edited.text,
    focus: edited.focus === undefined ? focus : edited.focus,
    obstacles,
    needsDecision,
    decisionText,
  };
}
