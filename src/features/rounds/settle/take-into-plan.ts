import { actorAs, type Actor } from '#features/people/index.ts';
import { takeAnswers, type AnswerTaken } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { cellsOfAnswer } from '../model/answer-cells.ts';
import type { AnswerValues, Round } from '../model/views.ts';
import type { FoundAnswer } from '../queries/find-answers.ts';

/** An answer with what it is to say in the plan, and the versions of the cells that whoever settles it has looked at. */
export type Accepted = Readonly<{
  answer: FoundAnswer;
  values: AnswerValues;
  seen?: Readonly<{ version: number; focusVersion: number }> | undefined;
}>;

/** Takes answers into the plan as one act, each in the name of who gave it; what was not written has no batch. */
export async function takeIntoPlan(
  deps: Deps,
  actor: Actor,
  round: Round,
  accepted: readonly Accepted[],
): Promise<Readonly<{ results: readonly AnswerTaken[]; batch: string | null }>> {
  const answers = accepted.map(({ answer, values, seen }) => ({
    itemId: answer.itemId,
    by: authorOf(answer),
    at: answer.at,
    cells: cellsOfAnswer(round, seen ? { ...answer, base: { ...answer.base, ...seen } } : answer, values),
  }));
  if (answers.every(({ cells }) => cells.length === 0)) return { results: answers.map(() => ({ outcome: 'taken' })), batch: null };
  return takeAnswers(deps, actor, { plan: round.plan.slug, why: whyOf(round), answers });
}

const whyWords = {
  nb: (title: string) => `Statusrunde: ${title}; godtatt av sekretariatet`,
  nn: (title: string) => `Statusrunde: ${title}; godteken av sekretariatet`,
  en: (title: string) => `Status round: ${title}; accepted by the secretariat`,
} as const;

function whyOf({ title, plan }: Round): string {
  return whyWords[plan.language](title);
}

/** Who is the author of an answer: whoever was asked, also where the secretariat wrote it down for them. */
function authorOf({ by, recipientId, recipient, contactId }: FoundAnswer): Actor {
  if (recipientId === null) return actorAs(by.role, { name: by.name });
  return actorAs('contact', { name: recipient ?? by.name, contactId });
}
