import { readCookies } from '#web/server/cookies.ts';
import { page } from '#web/server/page.ts';
import { readWord, wordCookie } from '#web/server/session-cookies.ts';
import { endAtProvider } from '../index.ts';
import { go } from './go.server.ts';

/** Leads on to the provider to sign out there too, where it has such a place. */
export const loader = page(async ({ deps, request, url }) => {
  const word = readWord(deps, 'session', readCookies(request.headers.get('cookie') ?? undefined));
  const address = word === null ? null : await endAtProvider(deps, word, url.host);
  return go(address ?? '/logget-ut', [wordCookie(deps, 'session', null)]);
});
