import { columnHeader, headerLine } from '../../model/column-header.ts';
import { collapse, fold } from '../../model/fold-text.ts';
import { isPersonName } from '../../model/person-name.ts';
import { isLegendWord } from '../../model/status-words.ts';
import { isVisionHeading } from './vision.ts';
import { without, type TextPage } from './text-line.ts';

const fewest = 3;

/** Structure of a plan recurs too; it is never taken for a remain of the template. */
const isStructure = (text: string): boolean =>
  isLegendWord(text) || columnHeader(text)?.kind === 'item' || (headerLine(text)?.length ?? 0) > 1 || isVisionHeading(text);

/** Pages that follow one another and are few are an area with one title on each slide, not a template. */
function isSpread(pages: readonly number[], all: number): boolean {
  const inRow = (pages.at(-1) ?? 0) - (pages[0] ?? 0) + 1 === pages.length;
  return pages.length >= fewest && (!inRow || pages.length >= all * 0.8);
}

/** How many lines at the start (or end) of each page are the same as on other pages. */
function sharedEdge(pages: readonly (readonly string[])[]): number[] {
  const length = pages.map(() => 0);
  let groups: number[][] = [pages.map((_, index) => index)];
  for (let depth = 0; groups.length > 0 && depth < 60; depth += 1) {
    const next: number[][] = [];
    for (const group of groups) {
      const byLine = new Map<string, number[]>();
      for (const page of group) {
        const text = pages[page]?.[depth];
        if (text !== undefined) byLine.set(text, [...(byLine.get(text) ?? []), page]);
      }
      for (const [text, members] of byLine) {
        if (!isSpread(members, pages.length) || isStructure(text)) continue;
        for (const page of members) length[page] = depth + 1;
        next.push(members);
      }
    }
    groups = next;
  }
  return length;
}

/**
 * Words that the template's last line and the slide's first were run together with: "tekst/logo" of "tekst/logoRehabilitering".
 * At least one of them must be seen run together (all of them, where no other remain stands above): a title alone is none.
 */
function gluedHeads(nextLines: readonly string[], hasRemains: boolean): readonly string[] {
  const counts = new Map<string, { glued: number; alone: number }>();
  for (const text of nextLines) {
    const glued = /^(.{3,80}?\p{Ll})(?=\p{Lu}\p{Ll})/u.exec(text)?.[1];
    const head = glued ?? text;
    const seen = counts.get(head) ?? { glued: 0, alone: 0 };
    counts.set(head, glued === undefined ? { ...seen, alone: seen.alone + 1 } : { ...seen, glued: seen.glued + 1 });
  }
  const enough = ({ glued, alone }: Readonly<{ glued: number; alone: number }>): boolean =>
    hasRemains ? glued > 0 && glued + alone >= fewest : glued >= fewest;
  return [...counts]
    .filter(([, seen]) => enough(seen))
    .map(([head]) => head)
    .sort((x, y) => y.length - x.length);
}

/** Takes away what a template left on the slides: lines that recur at the start or the end of pages all over the document. */
export function withoutTemplateRemains(pages: readonly TextPage[]): TextPage[] {
  const everywhere = new Map<string, number>();
  for (const page of pages) for (const { text } of page.lines) everywhere.set(fold(text), (everywhere.get(fold(text)) ?? 0) + 1);
  const heads = sharedEdge(pages.map((page) => page.lines.map(({ text }) => fold(text))));
  const deepest = Math.max(0, ...heads);
  const nextLines = pages.flatMap((page, index) =>
    (heads[index] ?? 0) > 0 || deepest === 0 ? [page.lines[heads[index] ?? 0]?.text ?? ''] : [],
  );
  const glued = gluedHeads(nextLines.filter(Boolean), deepest > 0).filter((head) => !isStructure(head));
  const opened = pages.map((page, index) => ({ ...page, lines: cutHead(page, heads[index] ?? 0, glued) }));
  const digits = (text: string): string => fold(text).replace(/\d+/g, '#');
  const ends = sharedEdge(opened.map((page) => page.lines.toReversed().map(({ text }) => digits(text))));
  return opened.map((page, index) => {
    const from = page.lines.length - trusted(page, ends[index] ?? 0, everywhere, pages.length);
    return { ...page, lines: without(page.lines, (_, at) => at >= from) };
  });
}

function cutHead(page: TextPage, count: number, glued: readonly string[]): TextPage['lines'] {
  const rest = without(page.lines, (_, at) => at < count);
  const [first, ...others] = rest;
  const head = first && glued.find((one) => first.text.startsWith(one));
  if (!first || !head) return rest;
  if (first.text === head) return without(rest, (_, at) => at === 0);
  const after = first.text.slice(head.length);
  return /^\p{Lu}/u.test(after) ? [{ ...first, text: collapse(after), gap: 'removed' }, ...others] : rest;
}

/** Of lines at a page's end, those that stand at the end wherever they stand, are no person and no short cell. */
function trusted(page: TextPage, count: number, everywhere: ReadonlyMap<string, number>, all: number): number {
  const tail = page.lines.slice(page.lines.length - count);
  const sure = tail.every(
    ({ text }) => !isPersonName(text) && (/\d/.test(text) || (everywhere.get(fold(text)) ?? 0) >= Math.max(fewest, all * 0.6)),
  );
  return sure ? count : 0;
}
