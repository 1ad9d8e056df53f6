import { page } from '#web/server/page.ts';
import { wordCookie } from '#web/server/session-cookies.ts';
import { checkSetupLink, useSetupLink } from '../index.ts';
import { agentOf } from './agent.server.ts';
import { go } from './go.server.ts';

/** Looking at the link uses nothing up: programs that look at links in messages do. */
export const loader = page(async ({ deps, params }) => {
  await checkSetupLink(deps, params['word'] ?? '');
  return {};
});

export const action = page(async ({ deps, request, params }) => {
  const { word } = await useSetupLink(deps, params['word'] ?? '', agentOf(request.headers.get('user-agent')));
  return go('/oppsett', [wordCookie(deps, 'session', word)], 303);
});
