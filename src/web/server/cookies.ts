import type { Deps } from '#platform/deps.ts';

/** The choices a person has made, each in a cookie of its own so that pages work without JavaScript. */
export const cookieNames = { language: 'sprak', theme: 'tema', role: 'rolle', partnership: 'helsefellesskap' } as const;

const oneYear = 60 * 60 * 24 * 365;
/** Where people come by https a cookie's name holds it to this very host and to https (RFC 6265bis, 4.1.3.2). */
const ownHost = '__Host-';
const choices: ReadonlySet<string> = new Set(Object.values(cookieNames));

/** Reads a Cookie header; choices under their plain names. A value that is not valid percent-encoding is left out. */
export function readCookies(header: string | undefined): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    const name = plainName(pair.slice(0, Math.max(at, 0)).trim());
    const value = name === '' ? null : decoded(pair.slice(at + 1).trim());
    if (value !== null) cookies.set(name, value);
  }
  return cookies;
}

/** A Set-Cookie value for a choice; scripts never read it. `address` is where people reach the installation. */
export function choiceCookie({ address }: Pick<Deps, 'address'>, name: string, value: string): string {
  const rest = `=${encodeURIComponent(value)}; Path=/; Max-Age=${oneYear}; HttpOnly; SameSite=Lax`;
  return address?.startsWith('https:') ? `${ownHost}${name}${rest}; Secure` : `${name}${rest}`;
}

function plainName(name: string): string {
  const rest = name.startsWith(ownHost) ? name.slice(ownHost.length) : '';
  return choices.has(rest) ? rest : name;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
