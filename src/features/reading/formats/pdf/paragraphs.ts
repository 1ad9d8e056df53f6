import type { ColoredMark, Paragraph } from '../../model/page-model.ts';
import { bulletOf } from './bullet.ts';
import type { Fragment, Word } from './fragment.ts';
import type { LineEnd } from './join-line-texts.ts';
import { joinLineTexts } from './join-line-texts.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import { median } from './tables/gaps.ts';

/** A paragraph in the making: its lines, where its text begins, and the bullet taken off its first line. */
type Draft = { readonly lines: DraftLine[]; readonly left: number; readonly mark: string | null; readonly bullet: boolean };
type DraftLine = Readonly<{ line: Line; text: string; end: LineEnd }>;

/**
 * The paragraphs of a cell or a block. A line break is taken as the setter's unless something speaks against it: a
 * bullet, a wider gap, another weight or size, a next word that would have fitted before `right` (the x that text there
 * is known to reach), or a missing space where this setter draws one (`drawsSpaces`).
 */
export function paragraphsOf(fragments: readonly Fragment[], right: number, drawsSpaces: boolean): readonly Paragraph[] {
  const lines = linesOf(fragments).filter((line) => line.text !== '');
  const pitch = median(
    lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? line.baseline)),
    0,
  );
  const drafts: Draft[] = [];
  for (const [index, line] of lines.entries()) {
    const bullet = bulletOf(line);
    const draft = drafts.at(-1);
    const before = lines[index - 1];
    const next = lines[index + 1];
    const end = endOf(line, next, right, drawsSpaces);
    if (bullet === null && draft !== undefined && before !== undefined && continues(before, line, draft, pitch))
      draft.lines.push({ line, text: line.text, end });
    else
      drafts.push({
        lines: [{ line, text: bullet?.text ?? line.text, end }],
        left: bullet?.left ?? line.x0,
        mark: bullet?.color ?? null,
        bullet: bullet !== null,
      });
  }
  const levels = levelsOf(drafts);
  return drafts.flatMap((draft) => paragraphOf(draft, levels));
}

function continues(before: Line, line: Line, draft: Draft, pitch: number): boolean {
  const step = line.baseline - before.baseline;
  if (step > 1.35 * pitch && step > 1.45 * line.size) return false;
  if (before.bold !== line.bold || Math.abs(before.size - line.size) > 0.15 * line.size) return false;
  const end = draft.lines.at(-1)?.end;
  if (draft.bullet && line.x0 < draft.left - 0.6 * line.size && end !== 'space' && !before.text.endsWith('-')) return false;
  return end !== 'author' || /^\p{Ll}/u.test(line.text);
}

/** What ended the line: a break between words or inside one, the author, or nobody can tell. */
function endOf(line: Line, next: Line | undefined, right: number, drawsSpaces: boolean): LineEnd {
  const word = next?.words[0];
  if (word === undefined) return 'unknown';
  if (/[-/\u00ad]$/.test(line.text)) return line.spaced ? 'space' : 'unknown';
  // a lone mark falls off the word it belongs to where the column is full
  if (!line.spaced && /^[?!.,;:)]/.test(word.text)) return 'inside';
  if (drawsSpaces && isBrokenWord(line, right) && /^\p{Ll}/u.test(word.text)) return 'inside';
  if (drawsSpaces && !line.spaced) return 'author';
  // a space drawn at the end of a line is the setter's own break, or typed by habit before a break of the author's
  const slack = line.spaced ? 2 : 0.5;
  const fits = line.x1 + 0.3 * line.size + (word.x1 - word.x0) <= right - slack * line.size;
  return fits ? 'author' : line.spaced ? 'space' : 'unknown';
}

/** A word too long for its column is all of its line, reaches the end of it, and has no space behind. */
function isBrokenWord(line: Line, right: number): boolean {
  return !line.spaced && !/\s/.test(line.text) && line.text.length > 2 && line.x1 > right - 1.2 * line.size;
}

/** Levels 0, 1, 2 … by indent; paragraphs without a bullet stand outermost. */
function levelsOf(drafts: readonly Draft[]): readonly number[] {
  const lefts: number[] = [];
  for (const draft of [...drafts].filter((one) => one.bullet).sort((a, b) => a.left - b.left)) {
    const last = lefts.at(-1);
    if (last === undefined || draft.left - last > 5) lefts.push(draft.left);
  }
  return lefts;
}

function paragraphOf(draft: Draft, levels: readonly number[]): readonly Paragraph[] {
  const { text, breaks } = joinLineTexts(draft.lines);
  if (text === '') return [];
  const level = draft.bullet
    ? Math.max(
        0,
        levels.findLastIndex((left) => left <= draft.left + 1),
      )
    : 0;
  const marks: readonly ColoredMark[] = [
    ...(draft.mark === null ? [] : [{ at: -1, color: draft.mark }]),
    ...marksIn(text, draft.lines.flatMap(({ line }) => line.words).slice(draft.bullet ? 1 : 0)),
  ];
  return [{ text, level, bullet: draft.bullet, ...(breaks.length > 0 ? { breaks } : {}), ...(marks.length > 0 ? { marks } : {}) }];
}

const symbol = /^[■□▪▫●◉◆⬛⬤◼◾▮•]$/u;

/** Squares and dots in the text whose colour is not that of the words around. */
function marksIn(text: string, words: readonly Word[]): readonly ColoredMark[] {
  const usual = words.find((word) => !symbol.test(word.text))?.color ?? '#000000';
  const marks: ColoredMark[] = [];
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(word.text, from);
    if (at < 0) continue;
    from = at + word.text.length;
    if (symbol.test(word.text) && word.color !== null && word.color !== usual) marks.push({ at, color: word.color });
  }
  return marks;
}
