import { localPath } from '#web/server/local-path.ts';
import { page } from '#web/server/page.ts';

/** The ways to sign in; none in a demonstration, nor where the operator has set up none. */
export const loader = page(({ deps, url, viewer, language }) => ({
  isDemo: deps.signIn === undefined,
  name: viewer.accountId === null ? null : (viewer.name ?? ''),
  back: localPath(url.searchParams.get('tilbake')),
  providers: (deps.signIn?.providers ?? []).map(({ id, name }) => ({ id, name: name[language] })),
}));
