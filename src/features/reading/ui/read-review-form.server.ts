import { z } from 'zod';
import { AppError } from '#shared/errors/app-error.ts';
import type { planAnswerKeys } from '../model/settle.ts';
import { unknownChoice } from '../model/choice.ts';
import type { AskedQuestion } from '../show-review.ts';

/** null takes an answer back. */
export type Answer = Readonly<{ question: string; answer: string | null; why: string | null }>;

const answersSchema = z
  .array(z.object({ question: z.string(), answer: z.string().nullable(), why: z.string().nullable() }))
  .min(1)
  .max(500);

export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** Answers that a page has gathered, as JSON. Throws invalid_input. */
export function readAnswers(json: string): readonly Answer[] {
  const parsed = answersSchema.safeParse(parseJson(json));
  if (!parsed.success) throw new AppError('invalid_input', { detail: 'answers' });
  return parsed.data;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The status fields that say something else than before; '' takes the answer back. */
export function chosenStatuses(form: FormData, questions: readonly AskedQuestion[]): readonly Answer[] {
  return questions.flatMap((question) => {
    const value = form.get(question.key);
    if (typeof value !== 'string') return [];
    const answer = value === '' || value === unknownChoice.value ? null : value;
    return answer === question.answer ? [] : [{ question: question.key, answer, why: null }];
  });
}

/** The facts of the plan as answers. Throws plan_fact_missing where a sector plan has no sector. */
export function factAnswers(form: FormData, keys: typeof planAnswerKeys): readonly Answer[] {
  const sector = textOf(form, 'scope') === 'sector' ? textOf(form, 'sector').trim() : '';
  if (textOf(form, 'scope') === 'sector' && sector === '') throw new AppError('plan_fact_missing');
  const fact = (question: string, answer: string): Answer => ({ question, answer: answer.trim(), why: null });
  return [
    fact(keys.title, textOf(form, 'title')),
    fact(keys.partnership, textOf(form, 'partnership')),
    fact(keys.year, textOf(form, 'year')),
    fact(keys.sector, sector),
  ];
}
