import { nameAllPartnerships } from '#features/people/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { readCookies } from '#web/server/cookies.ts';
import { localPath } from '#web/server/local-path.ts';
import { page, type PageArgs } from '#web/server/page.ts';
import { readWord, wordCookie } from '#web/server/session-cookies.ts';
import { beginSignIn } from '../index.ts';
import { go } from './go.server.ts';

/** Leads on to the provider, and remembers in the browser that it began here. */
export const loader = page(async (args) => {
  const { deps, request, url, params } = args;
  const { address, browser } = await beginSignIn(deps, {
    provider: params['provider'] ?? '',
    host: url.host,
    returnTo: localPath(url.searchParams.get('tilbake')),
    browser: readWord(deps, 'signIn', readCookies(request.headers.get('cookie') ?? undefined)),
    setup: await setupOf(args),
  });
  return go(address, [wordCookie(deps, 'signIn', browser)]);
});

/** `?oppsett=` names the partnership that whoever sets up becomes the secretariat of by signing in. */
async function setupOf({ deps, url, session }: PageArgs) {
  const slug = url.searchParams.get('oppsett');
  if (slug === null) return null;
  const partnership = (await nameAllPartnerships(deps)).find((entry) => entry.slug === slug);
  if (session?.kind !== 'setup' || !partnership) throw new AppError('setup_not_allowed');
  return { sessionId: session.id, partnershipId: partnership.id };
}
