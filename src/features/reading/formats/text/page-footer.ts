import { findDate } from '../../model/find-date.ts';
import { collapse } from '../../model/fold-text.ts';
import type { TextPage } from './text-line.ts';

const pageWord = /(?<!\p{L})(?:side|s\.|page|p\.|av|of|lysbilde|slide|dato|date)(?!\p{L})/giu;
const credit =
  /^(?:foto|fotograf|fotomontasje|illustrasjon|illustrasjonsfoto|illustrasjonsbilde|bilde|bilete|photo|photograph|image|illustration)\s?(?:er)?\s?:\s?\S/iu;

/** A credit of a picture ("Foto: …"), which stands outside every structure of a plan. */
export const isCredit = (text: string): boolean => credit.test(text) && text.length < 200;

/** A date, a page number or both, and nothing else: "20.10.2025 12", "Side 3 av 10", "7". A lone year is none. */
export function isPageFooter(text: string): boolean {
  if (text.length > 60 || /^20\d\d$/.test(text)) return false;
  const found = findDate(text);
  const rest = found ? `${text.slice(0, found.from)} ${text.slice(found.to)}` : text;
  const bare = rest.replace(pageWord, ' ');
  return (
    /^[\s\d|/.,–-]*$/.test(bare) &&
    /\d/.test(text) &&
    (found !== null || /^\D*\d{1,3}(?:\D+\d{1,3})?\D*$/.test(rest)) &&
    !/20\d\d/.test(rest)
  );
}

/**
 * Lines that are alike on at least three pages but for a number that grows from page to page ("Porteføljeplan | 7"): the
 * footers of the template, by line number.
 */
export function countingLines(pages: readonly TextPage[]): ReadonlySet<number> {
  const seen = new Map<string, { page: number; line: number; count: number }[]>();
  for (const page of pages)
    for (const { text, line } of page.lines) {
      const numbers = text.match(/\d+/g);
      if (!numbers || text.length > 120) continue;
      const form = collapse(text).toLowerCase().replace(/\d+/g, '#');
      const list = seen.get(form) ?? [];
      list.push({ page: page.number, line, count: Number(numbers.at(-1)) });
      seen.set(form, list);
    }
  const growing = (list: readonly { page: number; count: number }[]): boolean =>
    list.length >= 3 &&
    list.every((one, index) => index === 0 || ((list[index - 1]?.page ?? 0) < one.page && (list[index - 1]?.count ?? 0) < one.count));
  return new Set([...seen.values()].filter(growing).flatMap((list) => list.map(({ line }) => line)));
}
