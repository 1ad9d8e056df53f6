import { collapse } from '../model/fold-text.ts';
import type { Page, TextBlock } from '../model/page-model.ts';
import { areaTitle, isVisionHeading, titleMark } from './area-title.ts';
import { joinParagraphs } from './grid.ts';
import type { OwnTexts } from './page-texts.ts';
import type { PlanTable } from './plan-table.ts';

/** Texts that may be the page's title, the likeliest first; `block` null for a heading inside the table. */
export type TitleCandidate = Readonly<{ text: string; block: TextBlock | null }>;

const longest = 160;
const leastSize = 15;

export function titleCandidates(page: Page, texts: OwnTexts, tables: readonly PlanTable[]): readonly TitleCandidate[] {
  const own = texts.get(page) ?? [];
  const top = Math.min(...tables.map((table) => table.grid.table.box[1]), page.height);
  const overlays = new Set(tables.flatMap((table) => table.overlays));
  const titles = own.filter((block) => block.role === 'title');
  const headings = own
    .filter((block) => block.role !== 'title' && !overlays.has(block) && isHeading(block, tables.length > 0 ? top : page.height * 0.5))
    .toSorted((a, b) => (b.size ?? 0) - (a.size ?? 0));
  const above = tables.flatMap((table) => (table.header?.above ? [{ text: table.header.above, block: null }] : []));
  return [...[...titles, ...headings].map((block) => ({ text: joinParagraphs(block.paragraphs), block })), ...above].filter(
    ({ text }) => /\p{L}/u.test(text) && text.length <= longest,
  );
}

function isHeading(block: TextBlock, above: number): boolean {
  const [first] = block.paragraphs;
  if (!first || block.paragraphs.length > 2 || first.bullet || isVisionHeading(first.text)) return false;
  if (block.box[1] + Math.min(block.box[3], 20) > above + 6) return false;
  return block.bold || (block.size ?? leastSize) >= leastSize;
}

/**
 * Each table page's own title. Where every table page bears one and the same title (the plan's) although they have other
 * headings, that title is left out.
 */
export function ownTitles(
  candidates: ReadonlyMap<Page, readonly TitleCandidate[]>,
  tablePages: ReadonlySet<Page>,
): ReadonlyMap<Page, readonly TitleCandidate[]> {
  const marks = [...tablePages].map((page) => titleMark(areaTitle(candidates.get(page)?.[0]?.text ?? '').title));
  const common = marks[0];
  if (marks.length < 2 || !common || marks.some((mark) => mark !== common)) return candidates;
  const seconds = [...tablePages].map((page) => titleMark(areaTitle(secondOf(candidates.get(page), common)).title));
  const different = new Set(seconds.filter(Boolean));
  const sections = [...candidates].filter(([page, list]) => !tablePages.has(page) && list.length > 0).length;
  if (different.size < 2 && (sections < 2 || different.size === 1)) return candidates;
  return new Map([...candidates].map(([page, list]) => [page, list.filter(({ text }) => titleMark(areaTitle(text).title) !== common)]));
}

function secondOf(list: readonly TitleCandidate[] = [], common: string): string {
  return list.find(({ text }) => titleMark(areaTitle(text).title) !== common)?.text ?? '';
}

/** The heading right above one of several tables on a page. */
export function headingAbove(table: PlanTable, others: readonly PlanTable[], blocks: readonly TextBlock[]): TextBlock | null {
  const [x, y, width] = table.grid.table.box;
  const ceiling = Math.max(0, ...others.map(({ grid }) => grid.table.box[1] + grid.table.box[3]).filter((bottom) => bottom <= y + 4));
  const near = blocks.filter((block) => {
    const middle = block.box[1] + block.box[3] / 2;
    const overlaps = block.box[0] < x + width && block.box[0] + Math.min(block.box[2], width) > x;
    const text = collapse(joinParagraphs(block.paragraphs));
    return (
      overlaps &&
      middle < y + 4 &&
      middle > ceiling - 6 &&
      y - (block.box[1] + block.box[3]) < 60 &&
      text.length <= longest &&
      block.paragraphs.length <= 2
    );
  });
  return near.toSorted((a, b) => b.box[1] - a.box[1])[0] ?? null;
}
