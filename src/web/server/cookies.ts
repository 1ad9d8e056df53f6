/** The choices a person has made, each in a cookie of its own so that pages work without JavaScript. */
export const cookieNames = { language: 'sprak', theme: 'tema', role: 'rolle', partnership: 'helsefellesskap' } as const;

const oneYear = 60 * 60 * 24 * 365;

/** Reads a Cookie header. A value that is not valid percent-encoding is left out. */
export function readCookies(header: string | undefined): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, Math.max(at, 0)).trim();
    const value = name === '' ? null : decoded(pair.slice(at + 1).trim());
    if (value !== null) cookies.set(name, value);
  }
  return cookies;
}

/** A Set-Cookie value for a choice; scripts never read it. */
export function choiceCookie(name: string, value: string): string {
  return `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${oneYear}; HttpOnly; SameSite=Lax`;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
