/** The text without case, punctuation and double spaces: what is compared when two texts may be the same. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Likeness of two texts from 0 to 1: shared letter triples of their words, Dice's coefficient. */
export function likeness(one: string, other: string): number {
  const a = plainText(one);
  const b = plainText(other);
  if (a === b) return 1;
  const triplesA = triplesOf(a);
  const triplesB = triplesOf(b);
  let shared = 0;
  for (const triple of triplesA) if (triplesB.has(triple)) shared += 1;
  const total = triplesA.size + triplesB.size;
  return total === 0 ? 0 : (2 * shared) / total;
}

/** The letter triples of the words of a plain text. */
export function triplesOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of text.split(' ')) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  }
  return found;
}
