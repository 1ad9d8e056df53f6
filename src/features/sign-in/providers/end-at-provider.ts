import { buildEndSessionUrl } from 'openid-client';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { hashOf } from '../store/words.ts';
import { signInTables } from '../tables.ts';
import { ownAddress } from './addresses.ts';
import { discover } from './discover.ts';

/** For how long after signing out here one is still led on to the provider, in milliseconds. */
const leadOnFor = 2 * 60 * 1000;

/**
 * Where to sign out at the provider too, of a session that its owner has just ended here; null where the provider has no
 * such place or does not answer: signing out here has been done in any case. It is told once.
 */
export async function endAtProvider(deps: Deps, word: string, host: string): Promise<string | null> {
  const session = await inScope('all', async () => {
    const tables = signInTables(deps.db);
    const found = await tables
      .selectFrom('sessions')
      .select(['id', 'provider', 'id_token'])
      .where('word_hash', '=', hashOf(word))
      .where('why_ended', '=', 'signed_out')
      .where('ended_at', '>', new Date(Date.now() - leadOnFor).toISOString())
      .executeTakeFirst();
    if (found) await tables.updateTable('sessions').set({ id_token: null }).where('id', '=', found.id).execute();
    return found;
  });
  const provider = deps.signIn?.providers.find(({ id }) => id === session?.provider);
  if (!session?.id_token || !provider?.endsSession) return null;
  const configuration = await discover(provider).catch(() => null);
  if (!configuration?.serverMetadata().end_session_endpoint) return null;
  const back = `${ownAddress(deps, host)}/logget-ut`;
  return buildEndSessionUrl(configuration, { id_token_hint: session.id_token, post_logout_redirect_uri: back }).href;
}
