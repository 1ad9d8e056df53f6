import type { Deps } from '#platform/deps.ts';

/**
 * What a browser shows to say who it is, and the word it must bring back from a provider. With https a cookie's name holds
 * it to this very host and to https (RFC 6265bis, 4.1.3.2); http is for one's own machine.
 */
const names = { session: 'malbilde', signIn: 'malbilde-inn' } as const;

type Which = keyof typeof names;

function isSecure({ address }: Pick<Deps, 'address'>): boolean {
  return address?.startsWith('https:') ?? false;
}

export function sessionCookieName(deps: Pick<Deps, 'address'>, which: Which): string {
  return isSecure(deps) ? `__Host-${names[which]}` : names[which];
}

/** The word that a browser has, from the cookies it sent; null for none. */
export function readWord(deps: Pick<Deps, 'address'>, which: Which, cookies: ReadonlyMap<string, string>): string | null {
  return cookies.get(sessionCookieName(deps, which)) ?? null;
}

/** A Set-Cookie value that gives a browser a word, or takes it away (null). It goes when the browser is closed. */
export function wordCookie(deps: Pick<Deps, 'address'>, which: Which, word: string | null): string {
  const parts = [`${sessionCookieName(deps, which)}=${word ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Lax'];
  if (isSecure(deps)) parts.push('Secure');
  if (word === null) parts.push('Max-Age=0');
  return parts.join('; ');
}
