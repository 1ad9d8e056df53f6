import { cookieNames, readCookies } from '#web/server/cookies.ts';
import { page } from '#web/server/page.ts';
import { answerByLink } from '../answer/answer-round.ts';
import { showByLink } from '../answer/show-asked.ts';
import { delegateByLink, takeBackByLink } from '../delegate/delegate-as.ts';
import { performAnswers } from './answer/perform-answers.server.ts';

/** Looking changes nothing, however often and by whom: programs that check mail open links too. */
export const loader = page(async ({ deps, params, request, language }) => {
  const shown = await showByLink(deps, params['token'] ?? '');
  const hasChosen = readCookies(request.headers.get('cookie') ?? undefined).has(cookieNames.language);
  return { ...shown, spoken: hasChosen ? language : shown.asked.round.language };
});

export const action = performAnswers({
  answer: ({ deps, params }, input) => answerByLink(deps, params['token'] ?? '', input),
  sendOn: ({ deps, params }, input) => delegateByLink(deps, params['token'] ?? '', input),
  takeBack: ({ deps, params }, input) => takeBackByLink(deps, params['token'] ?? '', input),
});
