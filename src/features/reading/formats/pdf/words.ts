import type { Word } from './fragment.ts';
import { onOneLine, wordOf } from './fragment.ts';
import type { Char } from './ink.ts';

/** Widest gap inside a word, in parts of the font size; kerning and justified text stay below it. */
const gapInWord = 0.15;
/** With drawn spaces a word may be set wider without falling apart. */
const gapInSpacedRun = 0.3;

/** The words of a page in the order of painting. */
export function wordsOf(chars: readonly Char[]): readonly Word[] {
  const words: Word[] = [];
  const drawnSpaces = runsWithSpaces(chars);
  let current: Char[] = [];
  const finish = (spaced: boolean): void => {
    const word = wordOf(current, spaced);
    if (word !== null) words.push(word);
    current = [];
  };
  for (const char of chars) {
    const before = current.at(-1);
    if (char.text.trim() === '') {
      finish(before !== undefined && continues(before, char, 1));
      continue;
    }
    const limit = drawnSpaces.has(char.run) ? gapInSpacedRun : gapInWord;
    if (before !== undefined && (!continues(before, char, limit) || before.bold !== char.bold || before.color !== char.color))
      finish(false);
    current.push(char);
  }
  finish(false);
  return words;
}

function continues(before: Char, after: Char, limit: number): boolean {
  const gap = after.x0 - before.x1;
  const size = Math.max(before.size, after.size);
  return onOneLine(before, after, gap) && gap <= limit * size && gap >= -0.4 * size;
}

function runsWithSpaces(chars: readonly Char[]): ReadonlySet<number> {
  const runs = new Set<number>();
  for (const char of chars) if (char.text.trim() === '') runs.add(char.run);
  return runs;
}
