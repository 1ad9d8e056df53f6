/**
 * The largest set of indexes whose values rise (a longest increasing subsequence, the first of several in the sorting of
 * patience): what has kept its order, so that the rest is the smallest set that was moved. O(n log n).
 */
function keptOrder(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, value] of values.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) kept.add(index);
  return kept;
}

export type Reordered<T> = Readonly<{ value: T; from: number; to: number }>;

/** What of `after` stands in another order than in `before`, the smallest such set; places counted from 1 among all. */
export function reordered<T>(before: readonly T[], after: readonly T[], earlier: (value: T) => T | undefined): readonly Reordered<T>[] {
  const places = new Map(before.map((value, place) => [value, place]));
  const both = after.flatMap((value, to) => {
    const was = earlier(value);
    const from = was === undefined ? undefined : places.get(was);
    return from === undefined ? [] : [{ value, from, to }];
  });
  const kept = keptOrder(both.map(({ from }) => from));
  return both.filter((_, index) => !kept.has(index)).map(({ value, from, to }) => ({ value, from: from + 1, to: to + 1 }));
}
