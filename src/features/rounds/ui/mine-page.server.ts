import { page, type PageArgs } from '#web/server/page.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { answerAsContact } from '../answer/answer-round.ts';
import { showOwnRequests } from '../answer/show-asked.ts';
import { delegateAsContact, takeBackAsContact } from '../delegate/delegate-as.ts';
import { performAnswers } from './answer/perform-answers.server.ts';

export const loader = page(({ deps, viewer, params }) => showOwnRequests(deps, viewer, roundIn(params)));

export const action = performAnswers({
  answer: ({ deps, viewer, params }, input) => answerAsContact(deps, viewer, { ...input, round: roundIn(params) }),
  sendOn: ({ deps, viewer, params }, input) => delegateAsContact(deps, viewer, roundIn(params), input),
  takeBack: ({ deps, viewer, params }, input) => takeBackAsContact(deps, viewer, roundIn(params), input),
});

/** The number of a round in an address. Throws round_not_found for what is none. */
export function roundIn(params: PageArgs['params']): number {
  const text = params['round'] ?? '';
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new AppError('round_not_found');
  return Number(text);
}
