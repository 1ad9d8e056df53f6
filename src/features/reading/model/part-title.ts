import { collapse } from './fold-text.ts';

/** A slide title without its part mark; `part` is null when it has none, and for "forts." without a number it is 2. */
export type PartTitle = Readonly<{ title: string; part: number | null }>;

/** Longer texts are no titles; the bound keeps the patterns quick on any input. */
const longestTitle = 300;

const numbered = [
  /^(.*?\S)[\s,:(–—-]+(?:del|part|side)\s*\.?\s*(\d{1,2}|[ivx]{1,4})(?:\s*(?:av|of|\/)\s*\d{1,2})?\s*\)?$/iu,
  /^(.*?\S)\s*\(\s*(\d{1,2})\s*(?:\/|av|of)\s*\d{1,2}\s*\)$/iu,
  /^(.*?\S)\s+(\d{1,2})\s*(?:\/|av|of)\s*\d{1,2}$/iu,
  /^(.*?\S)\s+\((?:fortsetter|held fram|continued),?\s+(\d{1,3})\s*(?:\/|av|of)\s*\d{1,3}\)$/iu,
];
const continued =
  /^(.*?\S)[\s,:(–—-]+(?:forts(?:ettelse|etter|ettes|att)?|framhald|framh|held fram|fremhald|cont(?:inued|d|'d|’d)?)\s*\.{0,3}\s*\)?$/iu;
const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 };

/** "Rehabilitering del 1" → Rehabilitering, 1. Reads (1/2), 1 av 2, part 2, forts., fortsettelse, framhald, cont. */
export function partTitle(text: string): PartTitle {
  const title = collapse(text);
  if (title.length > longestTitle) return { title, part: null };
  for (const pattern of numbered) {
    const match = pattern.exec(title);
    const part = match?.[2] === undefined ? null : (roman[match[2].toLowerCase()] ?? Number(match[2]));
    if (match?.[1] !== undefined && part !== null && Number.isInteger(part)) return { title: match[1], part };
  }
  const match = continued.exec(title);
  return match?.[1] === undefined ? { title, part: null } : { title: match[1], part: 2 };
}
