import { plainText, triplesOf } from '../likeness.ts';

export type LikePair<T> = Readonly<{ now: T; was: T; likeness: number }>;

/**
 * All pairs of a later and an earlier title with a likeness of at least `least`. Counts the shared triples through an
 * index of the earlier titles, so that hundreds of titles against hundreds take milliseconds.
 */
export function likeTitles<T>(
  later: readonly T[],
  earlier: readonly T[],
  titleOf: (value: T) => string,
  least: number,
): readonly LikePair<T>[] {
  const sizes: number[] = [];
  const index = new Map<string, number[]>();
  for (const [at, was] of earlier.entries()) {
    const triples = triplesOf(plainText(titleOf(was)));
    sizes.push(triples.size);
    for (const triple of triples) {
      const places = index.get(triple);
      if (places) places.push(at);
      else index.set(triple, [at]);
    }
  }
  const pairs: LikePair<T>[] = [];
  for (const now of later) {
    const triples = triplesOf(plainText(titleOf(now)));
    const shared = new Uint16Array(earlier.length);
    for (const triple of triples) for (const at of index.get(triple) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    for (const [at, was] of earlier.entries()) {
      const likeness = (2 * (shared[at] ?? 0)) / Math.max(1, triples.size + (sizes[at] ?? 0));
      if (likeness >= least) pairs.push({ now, was, likeness });
    }
  }
  return pairs;
}
