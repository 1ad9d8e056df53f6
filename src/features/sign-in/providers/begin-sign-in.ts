import {
  buildAuthorizationUrl,
  buildAuthorizationUrlWithPAR,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  type Configuration,
} from 'openid-client';
import type { ProviderSettings } from '#platform/config/sign-in-settings.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { hashOf, newWord } from '../store/words.ts';
import { signInTables } from '../tables.ts';
import { discover } from './discover.ts';
import { refusedBy } from './refused-by.ts';
import { findProvider } from './find-provider.ts';
import { redirectAddress } from './addresses.ts';

/** How long somebody has at the provider, in milliseconds. */
const timeToSignIn = 10 * 60 * 1000;

export type BeginSignIn = Readonly<{
  provider: string;
  /** the host that was asked for */
  host: string;
  /** a path of this site, already checked */
  returnTo: string;
  /** the word that this browser has from before, null for none */
  browser: string | null;
  /** the setup session, and the partnership of which this sign-in then makes the secretariat */
  setup: Readonly<{ sessionId: number; partnershipId: number }> | null;
}>;

/** Where to send the browser, and the word that it must bring back. Throws provider_unknown, provider_unreachable. */
export async function beginSignIn(deps: Deps, input: BeginSignIn): Promise<Readonly<{ address: string; browser: string }>> {
  const provider = findProvider(deps, input.provider);
  const configuration = await discover(provider);
  const state = newWord();
  const browser = input.browser ?? newWord();
  const nonce = randomNonce();
  const codeVerifier = randomPKCECodeVerifier();
  const parameters = {
    redirect_uri: redirectAddress(deps, input.host, provider.id),
    scope: provider.scopes,
    response_type: 'code',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    ...(provider.acrValues.length > 0 && { acr_values: provider.acrValues.join(' ') }),
    ...(provider.prompt !== null && { prompt: provider.prompt }),
  };
  const address = await authorizationAddress(provider, configuration, parameters);
  await inScope('all', async () => {
    const tables = signInTables(deps.db);
    await tables.deleteFrom('sign_ins_under_way').where('expires_at', '<', new Date().toISOString()).execute();
    await tables
      .insertInto('sign_ins_under_way')
      .values({
        state_hash: hashOf(state),
        browser_hash: hashOf(browser),
        provider: provider.id,
        nonce,
        code_verifier: codeVerifier,
        return_to: input.returnTo,
        setup_session_id: input.setup?.sessionId ?? null,
        setup_partnership_id: input.setup?.partnershipId ?? null,
        expires_at: new Date(Date.now() + timeToSignIn),
      })
      .execute();
  });
  return { address, browser };
}

async function authorizationAddress(
  provider: ProviderSettings,
  configuration: Configuration,
  parameters: Record<string, string>,
): Promise<string> {
  const metadata = configuration.serverMetadata();
  const offersPar = metadata.pushed_authorization_request_endpoint !== undefined;
  if (!offersPar && provider.par === 'auto') return buildAuthorizationUrl(configuration, parameters).href;
  try {
    return (await buildAuthorizationUrlWithPAR(configuration, parameters)).href;
  } catch (error) {
    throw refusedBy(provider, error);
  }
}
