import { stemOf } from './words.ts';

const shortestCompound = 8;
const shortestPart = 4;
/** What a compound is a kind of, where the rest is no word of the plans: «fagnettverk» is a network. */
const shortestHead = 5;
const longFirst = 6;

/**
 * Takes compounds apart where both parts are words of the plans themselves: «datadeling» is data and deling where these
 * stand somewhere too. Gives the stems of the parts, or of the last one; none for a word that is no such compound.
 */
export function compoundSplitter(words: Iterable<string>): (word: string) => readonly string[] {
  const known = new Set<string>();
  for (const word of words) if (word.length >= shortestPart) known.add(stemOf(word));
  const split = new Map<string, readonly string[]>();
  return (word) => {
    const before = split.get(word);
    if (before) return before;
    const parts = partsOf(word, known);
    split.set(word, parts);
    return parts;
  };
}

function partsOf(word: string, known: ReadonlySet<string>): readonly string[] {
  if (word.length < shortestCompound) return [];
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const last = stemOf(word.slice(at));
    if (!known.has(last)) continue;
    // A joining s or e is no part of either word.
    const first = [word.slice(0, at), word.slice(0, at - 1)].map(stemOf).find((part) => part.length >= shortestPart && known.has(part));
    if (first !== undefined) return [first, last];
  }
  for (let at = shortestPart; at <= word.length - shortestHead; at += 1) {
    const last = stemOf(word.slice(at));
    if (last.length >= shortestHead && known.has(last)) return [last];
  }
  for (let at = word.length - shortestPart; at >= longFirst; at -= 1) {
    const first = stemOf(word.slice(0, at));
    if (first.length >= shortestHead && known.has(first)) return [first];
  }
  return [];
}
