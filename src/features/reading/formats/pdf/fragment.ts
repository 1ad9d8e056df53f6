import type { Char } from './ink.ts';
import type { Rect } from './rect.ts';
import { union } from './rect.ts';

/** Letters that stand together. `spaced`: the text has a space right after it. */
export type Word = Rect & Readonly<{ text: string; baseline: number; size: number; bold: boolean; color: string | null; spaced: boolean }>;

/** Words on one line with no wide gap between them; never reaches over a drawn column border. */
export type Fragment = Rect & Readonly<{ words: readonly Word[]; baseline: number; size: number; bold: boolean; order: number }>;

/** Tells whether a drawn border stands between two places on the height y. */
export type Parted = (left: number, right: number, y: number) => boolean;

export function fragmentOf(words: readonly Word[], order: number): Fragment {
  const main = words.reduce((a, b) => (b.size > a.size + 0.1 ? b : a));
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const boldLetters = words.reduce((sum, word) => sum + (word.bold ? word.text.length : 0), 0);
  return { ...union(words), words, baseline: main.baseline, size: main.size, bold: boldLetters * 2 > letters, order };
}

export function wordOf(chars: readonly Char[], spaced: boolean): Word | null {
  const first = chars[0];
  if (first === undefined) return null;
  const box = union(chars.map((char) => ({ x0: char.x0, x1: char.x1, y0: char.top, y1: char.bottom })));
  const text = chars
    .map((char) => char.text)
    .join('')
    .normalize('NFC');
  return { ...box, text, baseline: first.baseline, size: first.size, bold: first.bold, color: first.color, spaced };
}

/** True for two that stand on one line: the same baseline, or a raised or lowered small one close by. */
export function onOneLine(
  a: Readonly<{ baseline: number; size: number }>,
  b: Readonly<{ baseline: number; size: number }>,
  gap: number,
): boolean {
  const large = Math.max(a.size, b.size);
  const apart = Math.abs(a.baseline - b.baseline);
  if (apart <= 0.3 * large && Math.min(a.size, b.size) > 0.6 * large) return true;
  const small = Math.min(a.size, b.size);
  // much smaller letters are another text that happens to begin there
  return small < 0.8 * large && small >= 0.5 * large && apart <= 0.55 * large && Math.abs(gap) < 0.12 * large;
}
