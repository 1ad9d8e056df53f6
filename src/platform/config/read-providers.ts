import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '#shared/errors/app-error.ts';
import type { ProviderSettings } from './sign-in-settings.ts';

const text = z.string().min(1).max(200);
const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/;
const name = z.union([text.transform((same) => ({ nb: same, nn: same, en: same })), z.object({ nb: text, nn: text, en: text })]);

const key = z.object({ kty: z.enum(['RSA', 'EC', 'OKP']), alg: z.string().optional(), kid: z.string().optional(), d: z.string() }).loose();

const providerSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,40}$/),
    kind: z.enum(['openid', 'entra']).default('openid'),
    name,
    issuer: z.url({ protocol: /^https?$/ }).refine((url) => url.startsWith('https://') || loopback.test(url)),
    client_id: text,
    client_secret: z.string().min(1).max(2000).optional(),
    /** a private JWK, or the path of a file that holds one */
    private_key: z.union([key, z.string().min(1).max(1000)]).optional(),
    par: z.enum(['auto', 'required']).default('auto'),
    scopes: z
      .string()
      .max(500)
      .regex(/\bopenid\b/)
      .default('openid profile email'),
    acr_values: z.array(text).max(10).default([]),
    prompt: z.enum(['login', 'select_account', 'consent']).optional(),
    organisation_claim: text.optional(),
    clock_skew_seconds: z.number().int().min(0).max(300).default(60),
    end_session: z.boolean().default(true),
  })
  .refine((provider) => (provider.client_secret === undefined) !== (provider.private_key === undefined), { path: ['client_secret'] })
  // Of an Entra that lets everybody in ("common"), the tenant says nothing.
  .refine((provider) => provider.kind !== 'entra' || /\/[0-9a-f-]{36}\/v2\.0\/?$/.test(provider.issuer), { path: ['issuer'] });

const providersSchema = z
  .array(providerSchema)
  .min(1)
  .max(50)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length);

/** The algorithm that a private key signs with, where it does not say so itself. */
const algorithms = { RSA: 'RS256', EC: 'ES256', OKP: 'EdDSA' } as const;

/**
 * The providers of MALBILDE_SIGN_IN: a list in JSON, or the path of a file that holds it (docs/operations.md). Throws
 * `sign_in_config`, which says where it is wrong, and never what stands there.
 */
export function readProviders(value: string): readonly ProviderSettings[] {
  const parsed = providersSchema.safeParse(readJson(value.startsWith('[') ? value : readText(value)));
  if (!parsed.success) throw new AppError('sign_in_config', { where: parsed.error.issues[0]?.path.join('.') || '?' });
  return parsed.data.map((provider, at) => ({
    id: provider.id,
    name: provider.name,
    issuer: provider.issuer,
    clientId: provider.client_id,
    proof:
      provider.client_secret === undefined
        ? readKey(provider.private_key, `${at}.private_key`)
        : { kind: 'secret', secret: provider.client_secret },
    par: provider.par,
    scopes: provider.scopes,
    acrValues: provider.acr_values,
    prompt: provider.prompt ?? null,
    subject: provider.kind === 'entra' ? 'oid' : 'sub',
    organisation: provider.organisation_claim ?? null,
    clockSkew: provider.clock_skew_seconds,
    endsSession: provider.end_session,
  }));
}

function readKey(value: unknown, where: string): ProviderSettings['proof'] {
  const parsed = key.safeParse(typeof value === 'string' ? readJson(readText(value)) : value);
  if (!parsed.success) throw new AppError('sign_in_config', { where });
  return { kind: 'key', key: parsed.data as JsonWebKey, algorithm: parsed.data.alg ?? algorithms[parsed.data.kty] };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new AppError('sign_in_config', { where: path });
  }
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new AppError('sign_in_config', { where: 'JSON' });
  }
}
