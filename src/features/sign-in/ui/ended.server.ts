import { page } from '#web/server/page.ts';
import { endProviderSession } from '../index.ts';

/** What a provider asks for in a hidden frame when somebody signs out there (front-channel logout): its own name of the session says which. */
export const loader = page(async ({ deps, url, params }) => {
  const provider = deps.signIn?.providers.find(({ id }) => id === params['provider']);
  const sid = url.searchParams.get('sid');
  if (provider && sid && url.searchParams.get('iss') === provider.issuer) await endProviderSession(deps, provider.id, sid);
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
});
