import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { generateKeyPairSync } from 'node:crypto';
import type { ProviderSettings } from '#platform/config/sign-in-settings.ts';
import { readProviders } from '#platform/config/read-providers.ts';
import type { Deps } from '#platform/deps.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { startProvider, type OpenIdProvider } from '../../../test/support/openid-provider.ts';
import { depsOf } from '../../../test/support/people.ts';
import { signInAtProvider } from '../../../test/support/sign-in-at-provider.ts';
import { beginSignIn, completeSignIn, endAtProvider, findSessionOf, signOut } from './index.ts';
import { signInTables } from './tables.ts';

const address = 'http://localhost:3000';
const host = 'localhost:3000';
const back = (id: string): string => `${address}/logg-inn/${id}/svar`;

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const privateKey = { ...pair.privateKey.export({ format: 'jwk' }), kid: 'malbilde-1' };
const publicKey = { ...pair.publicKey.export({ format: 'jwk' }), kid: 'malbilde-1', use: 'sig', alg: 'RS256' };

const tenant = '11111111-2222-3333-4444-555555555555';
const persons = {
  karin: { name: 'Karin Rohde', email: 'karin@example.no', oid: 'oid-karin', tid: tenant },
  olav: { name: 'Olav Eksempel', email: 'karin@example.no' },
};

let one: OpenIdProvider;
let two: OpenIdProvider;
/** how many seconds the second provider's clock is ahead of ours */
let ahead = 0;
/** what the second provider says that is not so */
let lies: Readonly<Record<string, unknown>> = {};
let providers: readonly ProviderSettings[];

beforeAll(async () => {
  const client = {
    redirect_uris: [back('hemmelig')],
    response_types: ['code' as const],
    post_logout_redirect_uris: [`${address}/logget-ut`],
  };
  one = await startProvider({
    persons,
    clients: [
      { ...client, client_id: 'med-hemmelighet', client_secret: 'en lang hemmelighet: 1234' },
      {
        ...client,
        client_id: 'med-nokkel',
        redirect_uris: [back('nokkel')],
        token_endpoint_auth_method: 'private_key_jwt',
        jwks: { keys: [publicKey as never] },
        require_pushed_authorization_requests: true,
      },
      { ...client, client_id: 'annet-program', client_secret: 'en annen hemmelighet', redirect_uris: [back('hemmelig')] },
    ],
  });
  two = await startProvider({
    persons,
    ahead: () => ahead,
    lie: (claims) => ({ ...claims, ...lies }),
    clients: [{ ...client, client_id: 'm', client_secret: 's', redirect_uris: [back('andre')] }],
  });
  providers = readProviders(
    JSON.stringify([
      { id: 'hemmelig', name: 'Eksempel', issuer: one.issuer, client_id: 'med-hemmelighet', client_secret: 'en lang hemmelighet: 1234' },
      { id: 'nokkel', name: 'Med nøkkel', issuer: one.issuer, client_id: 'med-nokkel', private_key: privateKey, par: 'required' },
      { id: 'andre', name: 'En annen', issuer: two.issuer, client_id: 'm', client_secret: 's' },
      { id: 'borte', name: 'Borte', issuer: 'http://127.0.0.1:1', client_id: 'm', client_secret: 's' },
    ]),
  );
});
afterAll(() => Promise.all([one?.close(), two?.close()]));

/** The same provider as another program knows it. */
function foreign(all: readonly ProviderSettings[]): readonly ProviderSettings[] {
  return all.map((provider) => ({ ...provider, clientId: 'annet-program', proof: { kind: 'secret', secret: 'en annen hemmelighet' } }));
}

describeEachDatabase('signing in at a provider', (database) => {
  let deps: Deps;
  beforeEach(() => {
    deps = { ...depsOf(database().program), address, signIn: { providers, idleMinutes: 60, absoluteHours: 12 } };
  });

  async function begin(provider: string, browser: string | null = null) {
    return beginSignIn(deps, { provider, host, returnTo: '/planer', browser, setup: null });
  }

  async function complete(provider: string, at: URL, browser: string | null, session: string | null = null) {
    return completeSignIn(deps, { provider, host, query: at.search, browser, session, agent: 'Firefox, Linux', partnershipId: null });
  }

  async function signIn(provider: string, who: string, session: string | null = null) {
    const begun = await begin(provider);
    return complete(provider, await signInAtProvider(begun.address, who, back(provider)), begun.browser, session);
  }

  const who = async (word: string) => (await findSessionOf(deps, { cookie: word, bearer: null }))?.account;

  it.each(['hemmelig', 'nokkel', 'andre'])('knows the person again by issuer and subject: %s', async (provider) => {
    const first = await signIn(provider, 'karin');
    const again = await signIn(provider, 'karin');
    expect(again.accountId).toBe(first.accountId);
    expect(again.word).not.toBe(first.word);
    expect(await who(again.word)).toEqual({ id: first.accountId, name: 'Karin Rohde' });
    expect(first.returnTo).toBe('/planer');
  });

  it('takes nobody for another who has the same e-mail address, or the same name at another provider', async () => {
    const ids = await Promise.all([signIn('hemmelig', 'karin'), signIn('hemmelig', 'olav'), signIn('andre', 'karin')]);
    expect(new Set(ids.map(({ accountId }) => accountId)).size).toBe(3);
  });

  it('pushes what it asks for where the provider takes that, and shows PKCE and nonce', async () => {
    const before = one.asked('/request');
    const { address: asked } = await begin('nokkel');
    expect(one.asked('/request')).toBe(before + 1);
    expect([...new URL(asked).searchParams.keys()].toSorted()).toEqual(['client_id', 'request_uri']);
  });

  it('gives a new word at each sign-in and ends the one before', async () => {
    const first = await signIn('hemmelig', 'karin');
    const next = await signIn('hemmelig', 'karin', first.word);
    expect(await who(first.word)).toBeUndefined();
    expect(await who(next.word)).toMatchObject({ id: next.accountId });
  });

  it('goes on when the provider signs with new keys', async () => {
    await signIn('andre', 'karin');
    await two.rotateKeys();
    expect(await signIn('andre', 'karin')).toMatchObject({ returnTo: '/planer' });
  });

  it('bears a clock that is a little ahead, and no more', async () => {
    ahead = 30;
    await signIn('andre', 'karin');
    ahead = 90;
    await expect(signIn('andre', 'karin')).rejects.toMatchObject({ code: 'sign_in_refused' });
    ahead = 0;
  });

  it.each<[string, () => Readonly<Record<string, unknown>>]>([
    ['another program', () => ({ aud: 'annet-program' })],
    ['several programs, this one not being who it was given to', () => ({ aud: ['m', 'annet-program'], azp: 'annet-program' })],
    ['nobody', () => ({ aud: [] })],
    ['this program by another provider', () => ({ iss: one.issuer })],
    ['a time that is over', () => ({ exp: Math.floor(Date.now() / 1000) - 600 })],
    ['a sign-in with another nonce', () => ({ nonce: 'en-annen' })],
  ])('refuses an ID token that is signed as it should be, but is for %s', async (_whom, lie) => {
    expect(await signIn('andre', 'karin')).toMatchObject({ returnTo: '/planer' });
    lies = lie();
    try {
      await expect(signIn('andre', 'karin')).rejects.toMatchObject({ code: 'sign_in_refused' });
    } finally {
      lies = {};
    }
  });

  it('refuses what the provider gave to another program', async () => {
    const other = { ...depsOf(database().program), address, signIn: { providers: foreign(providers), idleMinutes: 60, absoluteHours: 12 } };
    const begun = await beginSignIn(other, { provider: 'hemmelig', host, returnTo: '/', browser: null, setup: null });
    const at = await signInAtProvider(begun.address, 'karin', back('hemmelig'));
    await expect(complete('hemmelig', at, begun.browser)).rejects.toMatchObject({ code: 'sign_in_refused' });
  });

  it('answers a callback once, and in the browser that began alone', async () => {
    const begun = await begin('hemmelig');
    const at = await signInAtProvider(begun.address, 'karin', back('hemmelig'));
    const other = await begin('hemmelig');
    await expect(complete('hemmelig', at, null)).rejects.toMatchObject({ code: 'sign_in_expired' });
    await expect(complete('hemmelig', at, other.browser)).rejects.toMatchObject({ code: 'sign_in_expired' });
    await complete('hemmelig', at, begun.browser);
    await expect(complete('hemmelig', at, begun.browser)).rejects.toMatchObject({ code: 'sign_in_expired' });
  });

  it('refuses a wrong state, another provider, a foreign issuer, a made-up code and a flow that is too old', async () => {
    const attempt = async (change: (at: URL) => void, provider = 'hemmelig') => {
      const begun = await begin('hemmelig');
      const at = await signInAtProvider(begun.address, 'karin', back('hemmelig'));
      change(at);
      return complete(provider, at, begun.browser);
    };
    await expect(attempt((at) => at.searchParams.set('state', 'noe-annet'))).rejects.toMatchObject({ code: 'sign_in_expired' });
    await expect(attempt(() => undefined, 'andre')).rejects.toMatchObject({ code: 'sign_in_expired' });
    await expect(attempt((at) => at.searchParams.set('iss', two.issuer))).rejects.toMatchObject({ code: 'sign_in_refused' });
    await expect(attempt((at) => at.searchParams.set('code', 'oppdiktet'))).rejects.toMatchObject({ code: 'sign_in_refused' });
    const begun = await begin('hemmelig');
    const at = await signInAtProvider(begun.address, 'karin', back('hemmelig'));
    await signInTables(database().db)
      .updateTable('sign_ins_under_way')
      .set({ expires_at: new Date(0) })
      .execute();
    await expect(complete('hemmelig', at, begun.browser)).rejects.toMatchObject({ code: 'sign_in_expired' });
  });

  it('refuses an answer whose nonce or code verifier is of another sign-in', async () => {
    for (const column of ['nonce', 'code_verifier'] as const) {
      const begun = await begin('hemmelig');
      const at = await signInAtProvider(begun.address, 'karin', back('hemmelig'));
      await signInTables(database().db)
        .updateTable('sign_ins_under_way')
        .set({ [column]: 'x'.repeat(43) })
        .execute();
      await expect(complete('hemmelig', at, begun.browser)).rejects.toMatchObject({ code: 'sign_in_refused' });
    }
  });

  it('says so where somebody breaks it off, where a provider does not answer, and where there is none', async () => {
    const begun = await begin('hemmelig');
    const at = await signInAtProvider(begun.address, null, back('hemmelig'));
    await expect(complete('hemmelig', at, begun.browser)).rejects.toMatchObject({ code: 'sign_in_cancelled' });
    await expect(begin('borte')).rejects.toMatchObject({ code: 'provider_unreachable' });
    await expect(begin('finnes-ikke')).rejects.toMatchObject({ code: 'provider_unknown' });
  });

  it('signs out here at once, and leads on to the provider a single time', async () => {
    const { word } = await signIn('hemmelig', 'karin');
    expect(await endAtProvider(deps, word, host)).toBeNull();
    await signOut(deps, word);
    expect(await who(word)).toBeUndefined();
    const address = new URL((await endAtProvider(deps, word, host)) ?? '');
    expect(address.origin).toBe(one.issuer);
    expect(address.searchParams.get('post_logout_redirect_uri')).toBe('http://localhost:3000/logget-ut');
    expect(await endAtProvider(deps, word, host)).toBeNull();
  });
});
