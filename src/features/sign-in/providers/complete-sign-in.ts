import { authorizationCodeGrant, AuthorizationResponseError } from 'openid-client';
import { actorAs } from '#features/people/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { ProviderSettings } from '#platform/config/sign-in-settings.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { personOf, type Person } from '../model/claims.ts';
import { recogniseAccount } from '../access/recognise-account.ts';
import { openSession } from '../sessions/open-session.ts';
import { signOut } from '../sessions/end-session.ts';
import { becomeSecretariat } from '../setup/become-secretariat.ts';
import { hashOf } from '../store/words.ts';
import { signInTables, type SignInTables } from '../tables.ts';
import { redirectAddress } from './addresses.ts';
import { discover } from './discover.ts';
import { isSilence } from './refused-by.ts';
import { findProvider } from './find-provider.ts';

const hourLong = 60 * 60 * 1000;

export type CompleteSignIn = Readonly<{
  provider: string;
  /** the host that was asked for */
  host: string;
  /** what the provider sent the browser back with, from the question mark on */
  query: string;
  browser: string | null;
  /** the word of the session the browser has now: a sign-in always gets a new one */
  session: string | null;
  agent: string | null;
  /** the partnership that the person came to, null where it is not known */
  partnershipId: number | null;
}>;

export type SignedIn = Readonly<{ word: string; returnTo: string; accountId: number; endsAt: Date }>;

/**
 * Signs in the person whom the provider has sent back. Throws provider_unknown, provider_unreachable, sign_in_expired (used
 * before, too old, begun by another browser), sign_in_cancelled, and sign_in_refused for all else that does not hold.
 */
export async function completeSignIn(deps: Deps, input: CompleteSignIn): Promise<SignedIn> {
  const provider = findProvider(deps, input.provider);
  const begun = await takeBegun(deps, input);
  const { person, idToken, providerSession } = await askWho(deps, provider, begun, input);
  const endsAt = new Date(Date.now() + (deps.signIn?.absoluteHours ?? 1) * hourLong);
  if (input.session !== null) await signOut(deps, input.session, 'replaced');
  return inScope('all', () =>
    inTransaction(deps.db, async (tx) => {
      const accountId = await recogniseAccount(tx, provider, person, input.partnershipId);
      await finishSetup(tx, begun, accountId);
      const signedIn = actorAs('public', { name: person.name, accountId });
      await recordAudit(tx, { partnershipId: input.partnershipId, actor: signedIn, deed: 'session.opened', subject: null });
      const { word } = await openSession(tx, {
        kind: 'browser',
        accountId,
        endsAt,
        agent: input.agent,
        provider: provider.id,
        idToken,
        providerSession,
      });
      return { word, returnTo: begun.return_to, accountId, endsAt };
    }),
  );
}

async function finishSetup(tx: Db, begun: Begun, accountId: number): Promise<void> {
  if (begun.setup_session_id === null || begun.setup_partnership_id === null) return;
  await becomeSecretariat(tx, { sessionId: begun.setup_session_id, partnershipId: begun.setup_partnership_id, accountId });
}

type Begun = Pick<
  SignInTables['sign_ins_under_way'],
  'nonce' | 'code_verifier' | 'return_to' | 'setup_session_id' | 'setup_partnership_id'
> &
  Readonly<{ state: string }>;

/** What this browser began, which nobody can take a second time. */
async function takeBegun(deps: Deps, { provider, query, browser }: CompleteSignIn): Promise<Begun> {
  const state = new URLSearchParams(query).get('state');
  if (state === null || browser === null) throw new AppError('sign_in_expired');
  const begun = await inScope('all', () =>
    signInTables(deps.db)
      .deleteFrom('sign_ins_under_way')
      .where('state_hash', '=', hashOf(state))
      .where('browser_hash', '=', hashOf(browser))
      .where('provider', '=', provider)
      .where('expires_at', '>', new Date().toISOString())
      .returning(['nonce', 'code_verifier', 'return_to', 'setup_session_id', 'setup_partnership_id'])
      .executeTakeFirst(),
  );
  if (!begun) throw new AppError('sign_in_expired');
  return { ...begun, state };
}

type Told = Readonly<{ person: Person; idToken: string | null; providerSession: string | null }>;

async function askWho(deps: Deps, provider: ProviderSettings, begun: Begun, { host, query }: CompleteSignIn): Promise<Told> {
  const configuration = await discover(provider);
  const address = new URL(redirectAddress(deps, host, provider.id) + query);
  const checks = { pkceCodeVerifier: begun.code_verifier, expectedState: begun.state, expectedNonce: begun.nonce, idTokenExpected: true };
  try {
    const tokens = await authorizationCodeGrant(configuration, address, checks);
    const claims = tokens.claims();
    const person = claims ? personOf(claims, provider) : null;
    if (!claims || !person) throw new AppError('sign_in_refused');
    const sid = claims['sid'];
    return { person, idToken: tokens.id_token ?? null, providerSession: typeof sid === 'string' ? sid : null };
  } catch (error) {
    throw refusal(error, provider);
  }
}

/** One sentence for a person; why, is for nobody who tries what does not hold. */
function refusal(error: unknown, provider: ProviderSettings): unknown {
  if (error instanceof AuthorizationResponseError && error.error === 'access_denied') return new AppError('sign_in_cancelled');
  if (isSilence(error)) return new AppError('provider_unreachable', { name: provider.name.nb });
  return error instanceof AppError ? error : new AppError('sign_in_refused');
}
