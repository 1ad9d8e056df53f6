import type { Fragment, Word } from './fragment.ts';
import type { Rect } from './rect.ts';
import { union } from './rect.ts';

/** One line of text in a cell or a block. `spaced`: a space is drawn after its last word. */
export type Line = Rect &
  Readonly<{ words: readonly Word[]; text: string; baseline: number; size: number; bold: boolean; spaced: boolean }>;

/** Fragments of one cell or block as lines from top to bottom. */
export function linesOf(fragments: readonly Fragment[]): readonly Line[] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && fragment.baseline - first.baseline <= 0.4 * Math.max(fragment.size, first.size))
      row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map(lineOf);
}

function lineOf(fragments: readonly Fragment[]): Line {
  const words = fragments.flatMap((fragment) => fragment.words).sort((a, b) => a.x0 - b.x0);
  const main = fragments.reduce((a, b) => (b.size > a.size ? b : a));
  return {
    ...union(words),
    words,
    text: textOf(words),
    baseline: main.baseline,
    size: main.size,
    bold: fragments.every((fragment) => fragment.bold),
    spaced: words.at(-1)?.spaced ?? false,
  };
}

/** Words with single spaces between them where a space is drawn or left open; letter-spaced words are drawn together. */
export function textOf(words: readonly Word[]): string {
  const limit = openSpace(words);
  let text = '';
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    text += word.text;
    if (next !== undefined && (word.spaced || next.x0 - word.x1 > limit * Math.max(word.size, next.size))) text += ' ';
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The gap that means a space, in parts of the font size. */
function openSpace(words: readonly Word[]): number {
  const usual = 0.12;
  const single = words.filter((word) => word.text.length === 1).length;
  if (words.length < 4 || single < 0.7 * words.length) return usual;
  if (words.some((word) => word.spaced)) return 1;
  const gaps = words
    .slice(1)
    .map((word, index) => (word.x0 - (words[index]?.x1 ?? word.x0)) / word.size)
    .sort((a, b) => a - b);
  const middle = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return Math.max(usual, 1.6 * middle + 0.05);
}
