import { z } from 'zod';
import { type Actor, demand } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { findIdentityNumbers } from '#shared/identity-number.ts';
import { parseInput } from '#shared/parse-input.ts';
import { isPlanYear, planAnswerKeys } from './model/settle.ts';
import { questionsOf } from './model/questions.ts';
import { checkOpen, findReview } from './store/find-review.ts';
import { readingTables } from './tables.ts';

const answerInput = z.object({
  review: z.int(),
  /** null takes the answer back. */
  answers: z
    .array(
      z.object({ question: z.string().max(500), answer: z.string().max(500).nullable(), why: z.string().max(2000).nullable().optional() }),
    )
    .min(1)
    .max(500),
});

/** Writes, changes or takes back answers of a review, all or none. Throws forbidden, review_closed, unknown_question. */
export async function answerQuestions(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(answerInput, raw);
  demand(actor, 'reading.do');
  await inTransaction(deps.db, async (tx) => {
    const review = await findReview(tx, input.review);
    checkOpen(review);
    const allowed = new Map(questionsOf(review.document, review.findings).map((question) => [question.key, question.choices]));
    const planKeys = new Set<string>(Object.values(planAnswerKeys));
    const tables = readingTables(tx);
    for (const { question, answer, why = null } of input.answers) {
      const choices = allowed.get(question);
      const fits = planKeys.has(question) || choices?.some((choice) => answer === null || choice.value === answer);
      if (!fits) throw new AppError('unknown_question');
      checkFact(question, answer);
      if (findIdentityNumbers(`${answer ?? ''} ${why ?? ''}`).length > 0) throw new AppError('identity_number');
      await tables.deleteFrom('review_answers').where('review_id', '=', review.id).where('question', '=', question).execute();
      if (answer === null) continue;
      await tables
        .insertInto('review_answers')
        .values({ review_id: review.id, question, answer: JSON.stringify(answer), why, actor_role: actor.role, actor_name: actor.name })
        .execute();
    }
  });
}

/** A fact of the plan that a person writes, not chooses: it must be one that the plan can have. */
function checkFact(question: string, answer: string | null): void {
  if (answer === null) return;
  if (question === planAnswerKeys.year && !isPlanYear(answer)) throw new AppError('plan_year_impossible');
  const isText = question === planAnswerKeys.title || question === planAnswerKeys.partnership;
  if (isText && answer.trim() === '') throw new AppError('plan_fact_missing');
}
