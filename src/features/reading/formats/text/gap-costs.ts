import { fold } from '../../model/fold-text.ts';
import { isGivenName } from '../../model/given-names.ts';
import { withoutOpenMark } from '../../model/open-mark.ts';
import { isStatusWord } from '../../model/status-words.ts';
import { startsPhrase, type Lexicon } from './lexicon.ts';
import { recurringEdges } from './recurring-texts.ts';
import { runsOn } from './small-words.ts';
import type { TextLine } from './text-line.ts';
import { goesOnWith, type Word } from './tokens.ts';

/** What it costs to begin a new text before a word, and what it costs to go on there (widths come on top). */
export type GapCost = Readonly<{ cut: number; on: number }>;

const never = 40;

/** The same words again: "Delte stillinger Delte stillinger" is two cells. */
function repeats(words: readonly Word[], at: number): boolean {
  for (let size = 1; size <= 6 && at - size >= 0 && at + size <= words.length; size += 1) {
    let same = true;
    for (let step = 0; step < size && same; step += 1) {
      const [left, right] = [words[at - size + step], words[at + step]];
      same = left?.text === right?.text && (step === 0 || right?.gap === 'space');
    }
    if (same) return true;
  }
  return false;
}

/** A status of the plan begins here: "Planlagt", "Under arbeid", "Planlagt / påbegynt". */
function beginsStatus(words: readonly Word[], at: number, { labels }: Lexicon): boolean {
  let text = '';
  for (let to = at; to < at + 4 && (to === at || words[to]?.gap === 'space'); to += 1) {
    text += `${text === '' ? '' : ' '}${words[to]?.text ?? ''}`;
    if (text.length > 40) return false;
    const next = words[to + 1];
    const mayEnd = next?.gap !== 'space' || /^[\p{Lu}\d?«/]/u.test(next.text);
    if (mayEnd && (labels.has(fold(withoutOpenMark(text))) || isStatusWord(text))) return true;
  }
  return false;
}

/** A person's name that a narrow column broke: "Per Olav / Lien", "Anne- / Grethe", "Kjetil Moen / Bakke". */
function isNameCut(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [first, before, word] = [words[at - 2]?.text ?? '', words[at - 1]?.text ?? '', words[at]?.text ?? ''];
  if (!/^\p{Lu}/u.test(before) || !/^\p{Lu}[\p{Ll}-]+$/u.test(word)) return false;
  if (isGivenName(before.replace(/-$/, ''))) return before.endsWith('-') || !isGivenName(word);
  const isAlone = words[at]?.gap === 'line' && words[at + 1]?.gap !== 'space';
  if (isAlone && words[at - 1]?.gap === 'space' && isGivenName(first) && startsPhrase(before, lexicon) !== 'yes') return !isGivenName(word);
  return /^\p{Lu}\.?$/u.test(before) && startsPhrase(word, lexicon) !== 'yes';
}

const isStatusOf = (text: string, { labels }: Lexicon): boolean =>
  text.length <= 40 && (labels.has(fold(withoutOpenMark(text))) || isStatusWord(text));

function inLine(
  words: readonly Word[],
  at: number,
  before: string,
  word: string,
  lexicon: Lexicon,
  deep: number,
  isEdge: boolean,
): GapCost {
  if (/^[?]+$/.test(word) || /^[?]+$/.test(before)) return { cut: 0.6, on: 2 };
  if (goesOnWith(word) || !/^[\p{L}\d«"“]/u.test(word)) return { cut: never, on: 0 };
  if (deep > 0 || runsOn(before)) return { cut: 9, on: 0 };
  if (repeats(words, at)) return { cut: 0, on: 4 };
  if (isEdge) return { cut: 0.1, on: 3.1 };
  if (beginsStatus(words, at, lexicon)) return { cut: 0.1, on: 3 };
  // the rest of a name: "Hilde K Bråten", "Anne Vik"
  if (/^\p{Lu}\.?$/u.test(word) || /^\p{Lu}\.?$/u.test(before) || (isGivenName(before) && !isGivenName(word) && /^\p{Lu}/u.test(before)))
    return { cut: 4, on: 0 };
  if (isGivenName(word)) return { cut: 1.6, on: 0.6 };
  if (/^[«"“\d]/u.test(word)) return { cut: 2, on: 0.3 };
  const phrase = startsPhrase(word, lexicon);
  if (phrase === 'yes') return { cut: 0.6, on: 2 };
  if (phrase === 'no') return { cut: 4, on: 0.1 };
  const after = words[at + 1];
  if (after?.gap === 'space' && /^\p{Ll}/u.test(after.text) && !runsOn(after.text)) return { cut: 0.8, on: 1.6 };
  // two capitals in a row are rather a name ("Søndre Nordstrand"), unless the second begins a phrase
  const next = words[at + 1];
  const isName =
    next?.gap === 'space' && /^\p{Lu}/u.test(next.text) && startsPhrase(next.text, lexicon) !== 'yes' && !isGivenName(next.text);
  return isName ? { cut: 1.6, on: 0.9 } : { cut: 1.1, on: 1.2 };
}

/** The cost of each gap of a table's words; `deep` brackets and quotes are closed before a text ends. */
export function gapCosts(words: readonly Word[], lines: readonly TextLine[], lexicon: Lexicon): GapCost[] {
  let deep = 0;
  const edges = recurringEdges(words, lexicon.recurring);
  const isStatusLine = (at: number): boolean => isStatusOf(lines[at]?.text ?? '', lexicon);
  return words.map((word, at) => {
    const previous = words[at - 1];
    if (!previous) return { cut: 0, on: never };
    deep = Math.max(0, deep + depth(previous.text));
    if (word.gap === 'blank' || word.gap === 'block' || word.gap === 'removed') deep = 0;
    const lower = goesOnWith(word.text) || /^[),;/&–-]/.test(word.text);
    const before = previous.text;
    if (word.gap === 'space') return inLine(words, at, before, word.text, lexicon, deep, edges.has(at));
    const open = runsOn(before) || deep > 0 || word.text.startsWith('(');
    const ranOn = lines[previous.line]?.ranOn === true ? 0.5 : 0;
    const ended = /[.?!]$/.test(before);
    if (word.gap === 'block') return { cut: 0, on: 5 };
    if (repeats(words, at)) return { cut: 0, on: 4 };
    if (isStatusLine(word.line)) return { cut: 0, on: 3.5 };
    if (isNameCut(words, at, lexicon)) return { cut: word.gap === 'line' ? 2.5 : 1.2, on: 0.2 };
    if (word.gap === 'line') {
      if (lower) return { cut: 6 + ranOn, on: 0 };
      return open ? { cut: 4 + ranOn, on: 0 } : { cut: 0.3 + ranOn, on: ended ? 0.6 : 1.3 };
    }
    const removed = word.gap === 'removed' ? 1 : 0;
    if (lower) return { cut: 4.5, on: 0.7 + removed };
    if (open) return { cut: 3, on: 0.8 + removed };
    return ended ? { cut: 0.5, on: 0.5 + removed } : { cut: 0, on: 2.6 + removed };
  });
}

function depth(text: string): number {
  let deep = 0;
  for (const letter of text) {
    if ('(«“'.includes(letter)) deep += 1;
    if (')»”'.includes(letter)) deep -= 1;
  }
  return deep;
}
