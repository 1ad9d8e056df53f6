import type { TextLine } from './text-line.ts';

/** One word of a table with what stands before it and where it stands in its line (characters). */
export type Word = Readonly<{ text: string; line: number; gap: 'space' | TextLine['gap']; start: number; end: number }>;

/** True for a word that goes on with a sentence; "e-PLO" and "iPad" begin one. */
export const goesOnWith = (text: string): boolean => /^\p{Ll}(?!-?\p{Lu})/u.test(text);

/** The words of a table's lines; a Word's `line` is an index into `lines`. */
export function wordsOf(lines: readonly TextLine[]): Word[] {
  return lines.flatMap(({ text, gap }, line) => {
    let start = 0;
    return text.split(' ').map((word, index): Word => {
      const from = start;
      start += word.length + 1;
      return { text: word, line, gap: index === 0 ? gap : 'space', start: from, end: from + word.length };
    });
  });
}
