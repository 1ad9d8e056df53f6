import type { AskedQuestion } from '../../show-review.ts';

/** How many are answered; "leave it unknown" is an answer too. */
export type Progress = Readonly<{ answered: number; total: number }>;

export function progressOf(questions: readonly Pick<AskedQuestion, 'answer'>[]): Progress {
  return { answered: questions.filter(({ answer }) => answer !== null).length, total: questions.length };
}

/** The place of the next unanswered question after `at`, from the start again at the end; null when all are answered. */
export function nextUnanswered(questions: readonly Pick<AskedQuestion, 'answer'>[], at: number): number | null {
  const order = [...questions.keys()];
  const found = [...order.slice(at + 1), ...order.slice(0, at + 1)].find((place) => questions[place]?.answer === null);
  return found ?? null;
}

/**
 * Choices that another answer has taken: two texts of one row cannot stand in the same year. By value, the text that
 * stands there.
 */
export function takenChoices(questions: readonly AskedQuestion[], question: AskedQuestion): ReadonlyMap<string, string> {
  if (question.kind !== 'period') return new Map();
  const beside = questions.filter(
    (other) =>
      other.kind === 'period' &&
      other.key !== question.key &&
      other.item?.key === question.item?.key &&
      other.answer !== null &&
      other.answer !== 'unknown',
  );
  return new Map(beside.map((other) => [other.answer ?? '', other.subject]));
}

/** The questions as they will be when these answers are stored; null takes one back. */
export function withAnswers(questions: readonly AskedQuestion[], answers: ReadonlyMap<string, string | null>): readonly AskedQuestion[] {
  if (answers.size === 0) return questions;
  return questions.map((question) => {
    const answer = answers.get(question.key);
    return answer === undefined ? question : { ...question, answer };
  });
}
