import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  clockTolerance,
  discovery,
  PrivateKeyJwt,
  type ClientAuth,
  type Configuration,
} from 'openid-client';
import type { ProviderSettings } from '#platform/config/sign-in-settings.ts';
import { AppError } from '#shared/errors/app-error.ts';

/** What a provider says of itself is asked for again after this time, in milliseconds. */
const maxAge = 60 * 60 * 1000;
const timeoutSeconds = 10;

type Known = Readonly<{ at: number; configuration: Promise<Configuration> }>;

const known = new WeakMap<ProviderSettings, Known>();

/**
 * What a provider says of itself, asked for when it is first needed and then once an hour; the keys it signs with are
 * fetched again by the client where it meets a new one. Throws provider_unreachable, and asks anew the next time.
 */
export async function discover(provider: ProviderSettings): Promise<Configuration> {
  const kept = known.get(provider);
  const current = kept && Date.now() - kept.at < maxAge ? kept : { at: Date.now(), configuration: ask(provider) };
  known.set(provider, current);
  try {
    return await current.configuration;
  } catch {
    if (known.get(provider) === current) known.delete(provider);
    throw new AppError('provider_unreachable', { name: provider.name.nb });
  }
}

async function ask(provider: ProviderSettings): Promise<Configuration> {
  const metadata = { [clockTolerance]: provider.clockSkew };
  // Only a provider on this very machine can be asked without TLS; the settings have seen to that.
  const execute = provider.issuer.startsWith('http:') ? [allowInsecureRequests] : [];
  const { issuer, clientId } = provider;
  const proof = await proofOf(provider);
  const configuration = await discovery(new URL(issuer), clientId, metadata, proof, { execute, timeout: timeoutSeconds });
  if (configuration.serverMetadata().issuer !== issuer) throw new Error('the provider calls itself something else');
  return configuration;
}

async function proofOf({ proof }: ProviderSettings): Promise<ClientAuth> {
  if (proof.kind === 'secret') return secretProof(proof.secret);
  const key = await crypto.subtle.importKey('jwk', proof.key, keyKind(proof.algorithm, proof.key.crv), false, ['sign']);
  const { kid } = proof.key;
  return PrivateKeyJwt(kid === undefined ? key : { key, kid });
}

/** As the provider says that it wants it; where it says nothing, in the header (RFC 6749, 2.3.1). */
function secretProof(secret: string): ClientAuth {
  const inHeader = ClientSecretBasic(secret);
  const inBody = ClientSecretPost(secret);
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported;
    const wantsHeader = methods === undefined || methods.includes('client_secret_basic');
    (wantsHeader ? inHeader : inBody)(server, ...rest);
  };
}

function keyKind(algorithm: string, curve: string | undefined): RsaHashedImportParams | EcKeyImportParams | Algorithm {
  const hash = `SHA-${algorithm.slice(2)}`;
  if (algorithm.startsWith('RS')) return { name: 'RSASSA-PKCS1-v1_5', hash };
  if (algorithm.startsWith('PS')) return { name: 'RSA-PSS', hash };
  if (algorithm.startsWith('ES')) return { name: 'ECDSA', namedCurve: curve ?? 'P-256' };
  return { name: 'Ed25519' };
}
