import { collapse } from './fold-text.ts';

const plain = (text: string): string => collapse(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[.’']/g, '');

/** Number of single-letter changes, a swap of neighbours counting one; stops counting above 2. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 3;
}

const alike = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= 4 && distance(a, b) === 1);

function probablyOne(one: string, other: string): boolean {
  const [a, b] = [plain(one).split(/[\s-]+/), plain(other).split(/[\s-]+/)];
  if (a.length < 2 || b.length < 2) return false;
  const withoutInitials = (words: readonly string[]): string[] => words.filter((word) => word.length > 1);
  const [x, y] = [withoutInitials(a), withoutInitials(b)];
  const [first, last] = [x[0] ?? '', x.at(-1) ?? ''];
  const [otherFirst, otherLast] = [y[0] ?? '', y.at(-1) ?? ''];
  if (first === otherFirst && last === otherLast) return x.length !== y.length || a.length !== b.length || one !== other;
  if (x.length !== y.length) return false;
  const middleSame = x.slice(1, -1).every((word, index) => word === y[index + 1]);
  return middleSame && ((last === otherLast && alike(first, otherFirst)) || (first === otherFirst && alike(last, otherLast)));
}

/** Pairs of names that are probably one person spelled two ways ("Karin Rohde", "Karen Rohde"). Reads at most 500 names. */
export function similarNames(names: readonly string[]): (readonly [string, string])[] {
  const unique = [...new Set(names.map(collapse))].slice(0, 500);
  return unique.flatMap((name, index) =>
    unique
      .slice(index + 1)
      .filter((other) => probablyOne(name, other))
      .map((other) => [name, other] as const),
  );
}
