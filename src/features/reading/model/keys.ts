import { collapse } from './fold-text.ts';

const longest = 60;

/** A readable address of a title: "Fødsels- og barselomsorg" → "fodsels-og-barselomsorg"; '' when no letter is left. */
export function slug(text: string): string {
  const plain = collapse(text)
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/[øœ]/g, 'o')
    .replace(/å/g, 'a')
    .replace(/ß/g, 'ss')
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest + 1);
  const lastWord = cut.lastIndexOf('-');
  return lastWord > longest / 2 ? cut.slice(0, lastWord) : cut.slice(0, longest);
}

/** One key for each title, in order, unique among them: a repeated one gets "-2", "-3". `empty` stands in for no letters. */
export function uniqueKeys(titles: readonly string[], empty: string): string[] {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return titles.map((title) => {
    const base = slug(title) || empty;
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
