import type { Field, ItemTerms, Term } from './item-terms.ts';

/** What two items share: how much each term tells of them together. */
export type Shared = Readonly<{ terms: ReadonlyMap<string, number>; heading: number }>;

/** A word in both titles is the same thing; in a cell it is a remark, and many cells are alike. */
const fields: Readonly<Record<Field, Readonly<Record<Field, number>>>> = {
  title: { title: 1, cell: 0.6, heading: 0.3 },
  cell: { title: 0.6, cell: 0.1, heading: 0.1 },
  heading: { title: 0.3, cell: 0.1, heading: 0.1 },
};
const partWeight = 0.6;
const pairWeight = 0.5;

/** An item has at most as many likely partners; the rest only share a common word with it. */
const candidatesAtMost = 40;

/** Finds what an item shares with those of many it shares the most with, by an index of their terms. */
export function sharedTermsFinder(
  others: readonly ItemTerms[],
  weight: (term: string) => number,
): (item: ItemTerms) => ReadonlyMap<ItemTerms, Shared> {
  const index = new Map<string, (readonly [at: number, term: Term])[]>();
  for (const [at, other] of others.entries()) {
    for (const [term, theirs] of other.terms) {
      if (weight(term) === 0) continue;
      const posted = index.get(term);
      if (posted) posted.push([at, theirs]);
      else index.set(term, [[at, theirs]]);
    }
  }
  const sums = new Float64Array(others.length);
  return (item) => {
    sums.fill(0);
    const touched = new Set<number>();
    for (const [term, mine] of item.terms) {
      const tells = weight(term);
      for (const [at, theirs] of index.get(term) ?? []) {
        sums[at] = (sums[at] ?? 0) + tells * togetherness(mine, theirs);
        touched.add(at);
      }
    }
    const best = [...touched].toSorted((one, other) => (sums[other] ?? 0) - (sums[one] ?? 0)).slice(0, candidatesAtMost);
    return new Map(best.flatMap((at) => others[at] ?? []).map((other) => [other, sharedBy(item, other, weight)]));
  };
}

function sharedBy(item: ItemTerms, other: ItemTerms, weight: (term: string) => number): Shared {
  const terms = new Map<string, number>();
  let heading = 0;
  for (const [term, mine] of item.terms) {
    const theirs = other.terms.get(term);
    const tells = weight(term);
    if (!theirs || tells === 0) continue;
    terms.set(term, tells * togetherness(mine, theirs));
    if (theirs.field === 'title' && theirs.whole && !theirs.pair && item.heading.has(term)) heading += tells;
  }
  return { terms, heading };
}

function togetherness(mine: Term, theirs: Term): number {
  return fields[mine.field][theirs.field] * (mine.pair ? pairWeight : 1) * (mine.whole && theirs.whole ? 1 : partWeight);
}
