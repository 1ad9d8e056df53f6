import { collapse } from '../../../model/fold-text.ts';
import type { Paragraph } from '../../../model/page-model.ts';

/** A text as a slide shows it: what XML cannot hold is gone, white space is one space, signs without width are gone. */
export function seenText(text: string): string {
  return collapse(text.replace(/[\t\n\r]+|_x000B_/gu, ' ').replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ''));
}

/** The lines of a text that show anything. */
export function seenLines(lines: readonly string[]): readonly string[] {
  return lines.map(seenText).filter((line) => line !== '');
}

export function linesOfParagraphs(paragraphs: readonly Paragraph[]): readonly string[] {
  return seenLines(paragraphs.map(({ text }) => text));
}

/** Whether two lists of lines say the same; where one was broken over slides (`loose`) white space does not count. */
export function sameLines(one: readonly string[], other: readonly string[], loose = false): boolean {
  if (!loose) return one.length === other.length && one.every((line, index) => line === other[index]);
  const bare = (lines: readonly string[]): string => lines.join('').replace(/\s+/gu, '');
  return bare(one) === bare(other);
}
