import { page } from '#web/server/page.ts';
import { showRound } from '../follow/show-round.ts';
import { roundIdIn } from './round-id.server.ts';

/** 204 where nothing has happened in the round since `?siden=`, else 200. */
export const loader = page(async ({ deps, viewer, params, url }) => {
  const { pulse } = await showRound(deps, viewer, roundIdIn(params));
  const status = url.searchParams.get('siden') === pulse ? 204 : 200;
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } });
});
