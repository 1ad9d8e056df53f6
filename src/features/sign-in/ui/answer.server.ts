import { readCookies } from '#web/server/cookies.ts';
import { page } from '#web/server/page.ts';
import { readWord, wordCookie } from '#web/server/session-cookies.ts';
import { completeSignIn } from '../index.ts';
import { agentOf } from './agent.server.ts';
import { go } from './go.server.ts';

/** What a provider sends people back to: signs them in under a new word, and leads them to where they were. */
export const loader = page(async ({ deps, request, url, params, session, partnershipId }) => {
  const cookies = readCookies(request.headers.get('cookie') ?? undefined);
  const signedIn = await completeSignIn(deps, {
    provider: params['provider'] ?? '',
    host: url.host,
    query: url.search,
    browser: readWord(deps, 'signIn', cookies),
    session: session?.kind === 'browser' ? session.word : null,
    agent: agentOf(request.headers.get('user-agent')),
    partnershipId,
  });
  return go(signedIn.returnTo, [wordCookie(deps, 'session', signedIn.word), wordCookie(deps, 'signIn', null)]);
});
