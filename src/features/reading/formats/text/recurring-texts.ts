import { fold } from '../../model/fold-text.ts';
import type { TextLine } from './text-line.ts';
import { wordsOf, type Word } from './tokens.ts';

/** Texts that stand whole in several places: `inside` of a line after another text at least once, or only alone. */
export type RecurringTexts = ReadonlyMap<string, 'inside' | 'alone'>;

const mostWords = 8;
const longest = 70;

/** True where a text may begin: at a line's start or at a capital inside one. */
const mayBegin = (word: Word | undefined): boolean => word !== undefined && (word.gap !== 'space' || /^[\p{Lu}\d«]/u.test(word.text));

/** True when the lines go on at this word: a text cannot end before it. */
const goesOn = (word: Word | undefined): boolean => word !== undefined && word.gap === 'line' && /^[\p{Ll}(]/u.test(word.text);

type Seen = { before: Set<string>; after: Set<string>; count: number; inside: boolean; alone: boolean };

/**
 * Finds texts that stand again and again between different neighbours, as the cells of a plan do ("Prosjekt LSU"): what is
 * a whole text in one place is one in the others.
 */
export function recurringTexts(tables: readonly (readonly TextLine[])[]): RecurringTexts {
  const seen = new Map<string, Seen>();
  for (const lines of tables) {
    const words = wordsOf(lines);
    for (let from = 0; from < words.length; from += 1) {
      if (!mayBegin(words[from])) continue;
      let text = '';
      for (let to = from; to < Math.min(words.length, from + mostWords); to += 1) {
        const word = words[to];
        if (!word || (to > from && (word.gap === 'space' ? false : !goesOn(word)))) break;
        text = text === '' ? word.text : `${text} ${word.text}`;
        if (text.length > longest) break;
        const next = words[to + 1];
        if (next && (goesOn(next) || (next.gap === 'space' && !mayBegin(next) && next.text !== '?'))) continue;
        note(seen, text, words, from, to);
      }
    }
  }
  return new Map(
    [...seen]
      .filter(([text, one]) => isWhole(one) && (one.alone || text.includes(' ')))
      .map(([text, one]) => [text, one.inside ? 'inside' : 'alone'] as const),
  );
}

function note(seen: Map<string, Seen>, text: string, words: readonly Word[], from: number, to: number): void {
  const folded = fold(text.replace(/[\s?]+$/, ''));
  const one = seen.get(folded) ?? { before: new Set<string>(), after: new Set<string>(), count: 0, inside: false, alone: false };
  const [first, next] = [words[from], words[to + 1]];
  const inLine = first?.gap === 'space';
  one.before.add(inLine ? (words[from - 1]?.text ?? '') : '');
  one.after.add(next?.gap === 'space' ? next.text : '');
  one.count += 1;
  one.inside ||= inLine;
  one.alone ||= !inLine && first?.gap !== 'line' && next?.gap !== 'space' && next?.gap !== 'line';
  seen.set(folded, one);
}

/** Between different neighbours on both sides, or at the edge of a line. */
const isWhole = ({ before, after, count }: Seen): boolean =>
  count > 1 && (before.size > 1 || before.has('')) && (after.size > 1 || after.has(''));

/** Where in a table's words a recurring text begins or ends inside a line; the longest text that fits counts. */
export function recurringEdges(words: readonly Word[], recurring: RecurringTexts): ReadonlySet<number> {
  const edges = new Set<number>();
  for (let from = 0; from < words.length; from += 1) {
    if (!mayBegin(words[from])) continue;
    let end = -1;
    let text = '';
    for (let to = from; to < Math.min(words.length, from + mostWords); to += 1) {
      const word = words[to];
      if (!word || (to > from && word.gap !== 'space' && !goesOn(word))) break;
      text = text === '' ? word.text : `${text} ${word.text}`;
      const next = words[to + 1];
      if (next && (goesOn(next) || (next.gap === 'space' && !mayBegin(next) && next.text !== '?'))) continue;
      if (recurring.has(fold(text.replace(/[\s?]+$/, '')))) end = to;
    }
    if (end < 0) continue;
    const start = from;
    from = end;
    if (words[start]?.gap === 'space') edges.add(start);
    if (words[end + 1]?.gap === 'space') edges.add(end + 1);
  }
  return edges;
}
