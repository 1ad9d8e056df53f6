/** What a provider has said of a person, signed. */
export type Claims = Readonly<Record<string, unknown>>;

export type Person = Readonly<{ subject: string; name: string | null; email: string | null; organisation: string | null }>;

/** How long a text from a provider may be; a longer one is cut, since it is only shown. */
const textAtMost = 200;
const subjectAtMost = 500;

/**
 * Who the claims tell of; null where they do not say who, or where the assurance is none of those asked for. The e-mail
 * address is what the provider was told and never says who somebody is.
 */
export function personOf(
  claims: Claims,
  wanted: Readonly<{ subject: 'sub' | 'oid'; organisation: string | null; acrValues: readonly string[]; issuer: string }>,
): Person | null {
  const subject = claims[wanted.subject];
  if (typeof subject !== 'string' || subject === '' || subject.length > subjectAtMost) return null;
  if (wanted.acrValues.length > 0 && !wanted.acrValues.some((value) => value === claims['acr'])) return null;
  // The tenant that the operator has named, and no other.
  if (wanted.subject === 'oid' && !isOfTenant(claims['tid'], wanted.issuer)) return null;
  return {
    subject,
    name:
      shown(claims['name']) ?? shown([claims['given_name'], claims['family_name']].filter((part) => typeof part === 'string').join(' ')),
    email: shown(claims['email']),
    organisation: wanted.organisation === null ? null : shown(at(claims, wanted.organisation)),
  };
}

/** An issuer names its tenant in a part of its path: https://login.microsoftonline.com/{tenant}/v2.0. */
function isOfTenant(tenant: unknown, issuer: string): boolean {
  return typeof tenant === 'string' && tenant !== '' && new URL(issuer).pathname.split('/').includes(tenant);
}

function shown(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  // oxlint-disable-next-line no-control-regex -- a name has none
  const text = value.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
  return text === '' ? null : text.slice(0, textAtMost);
}

function at(claims: Claims, path: string): unknown {
  let value: unknown = claims;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}
