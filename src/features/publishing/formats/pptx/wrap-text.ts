import { textWidth, type Type } from './measure-text.ts';

/** One line of a text: where it begins and ends in it. */
export type Line = Readonly<{ from: number; to: number }>;

/** A broken word leaves this much of a line unused, for programs that break it elsewhere. */
const brokenShare = 0.92;

/**
 * The lines that a text takes in `width` points, broken after spaces; a word wider than a line is broken after its hyphens,
 * then anywhere between two signs. Rather one line too many than one too few.
 */
export function wrapText(text: string, width: number, type: Type): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let used = 0;
  let at = 0;
  const next = (to: number): void => {
    lines.push({ from, to });
    from = to;
    used = 0;
  };
  for (const word of wordsOf(text, width, type)) {
    const own = textWidth(word, type);
    if (used > 0 && used + own > width) next(at);
    if (own > width) {
      for (const end of brokenWord(word, width * brokenShare, type)) next(at + end);
      used = width;
    } else used += own;
    at += word.length;
  }
  lines.push({ from, to: text.length });
  return lines;
}

/** Words with the space after them; the ones that are too wide in the pieces that their hyphens make. */
function wordsOf(text: string, width: number, type: Type): readonly string[] {
  const words = text.match(/\s*\S+\s?/gu) ?? [];
  return words.flatMap((word) => (textWidth(word, type) > width ? word.split(/(?<=-)/u) : [word]));
}

/** Where the pieces of a word but the last end; an emoji made of several signs, and a letter with its accents, stay whole. */
function brokenWord(word: string, width: number, type: Type): readonly number[] {
  const ends: number[] = [];
  let used = 0;
  let at = 0;
  for (const { segment } of clusters.segment(word)) {
    const own = textWidth(segment, type);
    if (used > 0 && used + own > width) {
      ends.push(at);
      used = 0;
    }
    used += own;
    at += segment.length;
  }
  return ends;
}

const clusters = new Intl.Segmenter('nb', { granularity: 'grapheme' });
