export type FoundSecret = Readonly<{ line: number; kind: string }>;

/** Secrets that say themselves what they are. */
const shapes: Readonly<Record<string, RegExp>> = {
  'a private key': /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/,
  'a private key (JWK)': /"d"\s*:\s*"[\w-]{40,}"/,
  'a cloud key': /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[\w-]{35}\b/,
  'a token of a code host': /\b(?:gh[pousr]_\w{36,}|github_pat_\w{40,}|glpat-[\w-]{20,})/,
  'a token of a package registry': /\bnpm_[A-Za-z0-9]{36}\b/,
  'a token of a chat': /\bxox[abposr]-[\w-]{10,}/,
  'a signed token': /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/,
  'a secret of a webhook': /\bwhsec_[A-Za-z0-9+/]{40,}/,
};

/** What is called a secret, and what stands in an address as a password: only where it looks like one. */
const named = /(?:secret|passw(?:or)?d|passord|token|api_?key|client_secret|private_?key)["']?\s*[:=]\s*["'`]([^"'`\s]{16,200})["'`]/gi;
const inAddress = /\b[a-z][a-z0-9+]{2,12}:\/\/[^\s:/@"'`]{1,60}:([^\s:/@"'`]{12,200})@/gi;

/** How many bits a character of `text` carries, as often as each occurs. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}

/** Words and places to fill in are no secrets: those have digits and both kinds of letters, and repeat little. */
function looksRandom(text: string): boolean {
  return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text) && !/[${}<>]/.test(text) && entropy(text) > 3.5;
}

/** What looks like a secret in a text, by line; lines of more than 20,000 characters are data. */
export function secretsIn(text: string): readonly FoundSecret[] {
  return text.split('\n').flatMap((content, at) => {
    if (content.length > 20_000) return [];
    const kinds = Object.entries(shapes).flatMap(([kind, shape]) => (shape.test(content) ? [kind] : []));
    const values = [...content.matchAll(named), ...content.matchAll(inAddress)].map(([, value = '']) => value);
    if (values.some(looksRandom)) kinds.push('something that is called a secret');
    return kinds.map((kind) => ({ line: at + 1, kind }));
  });
}
