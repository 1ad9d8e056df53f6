import { data, redirect } from 'react-router';
import { isAppError } from '#shared/errors/app-error.ts';
import { errorInfo, type PageArgs } from '#web/server/page.ts';
import { acceptReview } from '../accept-review.ts';
import { answerQuestions } from '../answer-question.ts';
import { confirmColumns } from '../confirm-columns.ts';
import { discardReview } from '../discard-review.ts';
import { planAnswerKeys } from '../model/settle.ts';
import { showReview } from '../show-review.ts';
import { nextUnanswered } from './model/question-desk.ts';
import { chosenStatuses, factAnswers, readAnswers, textOf, type Answer } from './read-review-form.server.ts';

/** What an action tells the page; where it leads elsewhere it is a redirect. */
export type ReviewResult =
  | Readonly<{ kind: 'failed'; sentence: string }>
  | Readonly<{ kind: 'answered' | 'facts' | 'columns' }>
  | Readonly<{ kind: 'left'; questions: readonly string[] }>
  | Readonly<{ kind: 'statuses'; count: number }>;

type Outcome = ReviewResult | Response;

const largestBatch = 500;

/** One form of the review page: what it does is in its field `intent`. A failure is told on the page, nothing is lost. */
export async function actOnReview(args: PageArgs, id: number, form: FormData) {
  try {
    return await act(args, id, form);
  } catch (error) {
    if (!isAppError(error)) throw error;
    const { message, status } = errorInfo(error, args);
    return data<ReviewResult>({ kind: 'failed', sentence: message ?? '' }, { status });
  }
}

async function act({ deps, viewer }: PageArgs, id: number, form: FormData): Promise<Outcome> {
  const answer = (answers: readonly Answer[]): Promise<void> =>
    writeAnswers(answers, (batch) => answerQuestions(deps, viewer, { review: id, answers: batch }));
  switch (form.get('intent')) {
    case 'answer': {
      const question = textOf(form, 'question');
      await answer([{ question, answer: textOf(form, 'svar'), why: textOf(form, 'why').trim() || null }]);
      return redirect(`?del=sporsmal&sporsmal=${await nextPlace(question)}#sporsmal`);
    }
    case 'answers':
      await answer(readAnswers(textOf(form, 'answers')));
      return { kind: 'answered' };
    case 'take-back':
      await answer(form.getAll('question').map((question) => ({ question: String(question), answer: null, why: null })));
      return { kind: 'answered' };
    case 'leave-rest': {
      const { questions } = await showReview(deps, viewer, id);
      const rest = questions.filter((question) => question.needed && question.answer === null).map(({ key }) => key);
      await answer(rest.map((question) => ({ question, answer: 'unknown', why: null })));
      return { kind: 'left', questions: rest };
    }
    case 'statuses': {
      const changed = chosenStatuses(form, (await showReview(deps, viewer, id)).questions);
      await answer(changed);
      return { kind: 'statuses', count: changed.length };
    }
    case 'facts':
      await answer(factAnswers(form, planAnswerKeys));
      return { kind: 'facts' };
    case 'columns':
      await confirmColumns(deps, viewer, { review: id, roles: form.getAll('role') });
      return { kind: 'columns' };
    case 'accept': {
      const seen = textOf(form, 'seenVersion');
      const plan = await acceptReview(deps, viewer, { review: id, seenVersion: seen === '' ? null : Number(seen) });
      return redirect(`/planer/${plan.slug}?melding=tatt-inn`);
    }
    case 'discard':
      await discardReview(deps, viewer, id);
      return redirect('/innlesing');
    default:
      return { kind: 'answered' };
  }

  async function nextPlace(answered: string): Promise<number> {
    const needed = (await showReview(deps, viewer, id)).questions.filter((question) => question.needed);
    const at = needed.findIndex(({ key }) => key === answered);
    return (nextUnanswered(needed, at) ?? at) + 1;
  }
}

async function writeAnswers(answers: readonly Answer[], write: (batch: readonly Answer[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < answers.length; from += largestBatch) await write(answers.slice(from, from + largestBatch));
}
