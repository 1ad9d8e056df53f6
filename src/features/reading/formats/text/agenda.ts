import { joinLines } from '../../model/join-lines.ts';
import type { TextLine } from './text-line.ts';

/** A line of the list of areas. */
export type AgendaEntry = Readonly<{ number: number | null; title: string; line: number }>;

const numbered = /^(\d{1,2})[.)]?\s+(\p{L}.{1,100})$/u;
const listTitle =
  /^(?:innhold|innhald|agenda|contents|(?:våre\s+)?(?:innsatsområder|innsatsområde|satsingsområder|satsingsområde|satsningsområder|områder|focus areas|priority areas))\b.{0,60}$/iu;

/** The list of areas on a slide, or null: three numbered lines or more, or lines under a heading that says it is the list. */
export function readAgenda(lines: readonly TextLine[]): readonly AgendaEntry[] | null {
  const entries: AgendaEntry[] = [];
  for (const { text, line, gap } of lines) {
    const match = numbered.exec(text);
    if (match) {
      entries.push({ number: Number(match[1]), title: match[2] ?? '', line });
      continue;
    }
    const last = entries.at(-1);
    if (last && gap === 'line' && /^\p{Ll}/u.test(text)) entries[entries.length - 1] = { ...last, title: joinLines([last.title, text]) };
    else entries.push({ number: null, title: text, line });
  }
  const numbers = entries.filter(({ number }) => number !== null).length;
  const isList = lines.length <= 60 && numbers >= 3 && numbers >= entries.length / 2;
  const underTitle =
    entries.length >= 4 &&
    entries.length <= 25 &&
    entries.some(({ title }) => listTitle.test(title)) &&
    entries.every(({ title }) => title.length <= 70);
  if (!isList && !underTitle) return null;
  return entries.filter(({ title, number }) => number !== null || !listTitle.test(title));
}
