import { slugOf } from '#shared/slug.ts';

const longest = 60;

/** One key for each title, in order, unique among them: a repeated one gets "-2", "-3". `empty` stands in for no letters. */
export function uniqueKeys(titles: readonly string[], empty: string): string[] {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return titles.map((title) => {
    const base = slugOf(title, longest, empty);
    let count = counts.get(base) ?? 0;
    let key: string;
    do {
      count += 1;
      key = count === 1 ? base : `${base}-${count}`;
    } while (taken.has(key));
    counts.set(base, count);
    taken.add(key);
    return key;
  });
}
