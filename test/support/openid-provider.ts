import { createPrivateKey, sign } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider, type ClientMetadata, type Configuration, type JWK } from 'oidc-provider';

/** A person whom the provider knows: what it says of them besides `sub`. */
export type ProviderPerson = Readonly<Record<string, string>>;

export type OpenIdProvider = Readonly<{
  issuer: string;
  /** from now on it signs with another key, and publishes that one alone */
  rotateKeys: () => Promise<void>;
  /** requests to an endpoint that have been answered so far */
  asked: (path: string) => number;
  close: () => Promise<void>;
}>;

export type ProviderOptions = Readonly<{
  clients: readonly ClientMetadata[];
  /** by `sub`; whoever signs in says which of them they are */
  persons: Readonly<Record<string, ProviderPerson>>;
  /** how many seconds its clock is ahead of ours: what it says holds from its own now */
  ahead?: () => number;
  /** what it says of a person, changed and signed with its own key: a provider that is broken or has been taken over */
  lie?: (claims: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  configuration?: Configuration;
}>;

async function newKey(): Promise<JWK> {
  const pair = await crypto.subtle.generateKey(
    { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
    true,
    ['sign', 'verify'],
  );
  return {
    ...(await crypto.subtle.exportKey('jwk', pair.privateKey)),
    use: 'sig',
    alg: 'RS256',
    kid: crypto.randomUUID(),
    key_ops: undefined,
  } as JWK;
}

function resigned(token: string, key: JWK, lie: NonNullable<ProviderOptions['lie']>): string {
  const [head = '', claims = ''] = token.split('.');
  const told = lie(JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>);
  const text = `${head}.${Buffer.from(JSON.stringify(told)).toString('base64url')}`;
  const { key_ops: _ops, ...jwk } = key;
  const signature = sign('sha256', Buffer.from(text), createPrivateKey({ key: jwk as never, format: 'jwk' }));
  return `${text}.${signature.toString('base64url')}`;
}

/**
 * A real OpenID provider on this machine, which signs in whom the test names in `login_as` of the address it is asked at
 * (as somebody who fills in its form would), and lets every client have what it asks for.
 */
export async function startProvider({
  clients,
  persons,
  ahead = () => 0,
  lie,
  configuration = {},
}: ProviderOptions): Promise<OpenIdProvider> {
  const counts = new Map<string, number>();
  let listener: RequestListener = () => undefined;
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    counts.set(path, (counts.get(path) ?? 0) + 1);
    listener(request, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function install(): Promise<void> {
    const key = await newKey();
    const provider = new Provider(issuer, {
      clients: [...clients],
      jwks: { keys: [key] },
      ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
      cookies: { keys: ['keys of a test'] },
      features: {
        devInteractions: { enabled: false },
        pushedAuthorizationRequests: { enabled: true },
        rpInitiatedLogout: { enabled: true },
      },
      claims: { openid: ['sub', 'oid', 'tid', 'acr', 'sid', 'nbf'], profile: ['name'], email: ['email'] },
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      interactions: { url: (_context, interaction) => `/who/${interaction.uid}` },
      findAccount: (_context, id) => ({
        accountId: id,
        claims: async () => ({ sub: id, ...persons[id], nbf: Math.floor(Date.now() / 1000) + ahead() }),
      }),
      ...configuration,
    });
    provider.use(async (context, next) => {
      await next();
      const body = context.body as Readonly<{ id_token?: string }> | undefined;
      if (lie && context.path === '/token' && body?.id_token) context.body = { ...body, id_token: resigned(body.id_token, key, lie) };
    });
    const oidc = provider.callback();
    listener = (request, response) => {
      if (!request.url?.startsWith('/who/')) return void oidc(request, response);
      void answerWho(provider, request, response);
    };
  }

  /** Whoever stands in the cookie `login_as` is signed in, and agrees to everything. */
  async function answerWho(provider: Provider, ...[request, response]: Parameters<RequestListener>): Promise<void> {
    const { prompt, params, session, grantId } = await provider.interactionDetails(request, response);
    if (prompt.name === 'login') {
      const who = /(?:^|; )login_as=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
      const result = who === undefined ? { error: 'access_denied' } : { login: { accountId: decodeURIComponent(who) } };
      return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    }
    const grant = grantId
      ? await provider.Grant.find(grantId)
      : new provider.Grant({ accountId: session?.accountId ?? '', clientId: String(params['client_id']) });
    grant?.addOIDCScope(String(params['scope']));
    return provider.interactionFinished(
      request,
      response,
      { consent: { grantId: await grant?.save() } },
      { mergeWithLastSubmission: true },
    );
  }

  await install();
  return {
    issuer,
    rotateKeys: install,
    asked: (path) => counts.get(path) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
