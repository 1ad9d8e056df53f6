import type { Paragraph } from './deck.ts';
import { wrapText } from './wrap-text.ts';

/** One line of several paragraphs: which one, and where in its text. */
export type SetLine = Readonly<{ paragraph: number; from: number; to: number }>;

const lineShare = 1.2;
/** How far a point stands in from the text above it, in points. */
export const pointIndent = 18;

/** Points from one line to the next; written into the file, so that every program keeps it. */
export function lineHeight(size: number): number {
  return Math.round(size * lineShare * 100) / 100;
}

export function textOf(paragraph: Paragraph): string {
  return paragraph.runs.map(({ text }) => text).join('');
}

/** The lines of paragraphs set in `width` points; an empty paragraph is a line. */
export function linesOf(paragraphs: readonly Paragraph[], width: number): readonly SetLine[] {
  return paragraphs.flatMap((paragraph, index) => {
    const type = { size: paragraph.size, bold: paragraph.runs.some(({ bold }) => bold === true) };
    const room = width - (paragraph.level === 1 ? pointIndent : 0);
    return wrapText(textOf(paragraph), room, type).map((line) => ({ paragraph: index, ...line }));
  });
}

/** The height of paragraphs in points, with what stands after each. */
export function heightOf(paragraphs: readonly Paragraph[], width: number): number {
  const lines = linesOf(paragraphs, width);
  const after = paragraphs.reduce((sum, paragraph) => sum + (paragraph.after ?? 0), 0);
  return lines.reduce((sum, line) => sum + lineHeight(paragraphs[line.paragraph]?.size ?? 0), after);
}

/** The paragraphs, or pieces of them, that these lines (which follow one another) hold. */
export function paragraphsOf(paragraphs: readonly Paragraph[], lines: readonly SetLine[]): readonly Paragraph[] {
  const pieces = new Map<number, { from: number; to: number }>();
  for (const { paragraph, from, to } of lines) pieces.set(paragraph, { from: pieces.get(paragraph)?.from ?? from, to });
  return [...pieces].flatMap(([index, { from, to }]) => {
    const paragraph = paragraphs[index];
    return paragraph ? [pieceOf(paragraph, from, to)] : [];
  });
}

function pieceOf(paragraph: Paragraph, from: number, to: number): Paragraph {
  let at = 0;
  const runs = paragraph.runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...run, text }];
  });
  return { ...paragraph, runs };
}
