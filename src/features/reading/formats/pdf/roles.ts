import type { Page, TextBlock } from '../../model/page-model.ts';

/** Page heights from the top within which a heading may stand, and from the edge within which a footer or header stands. */
const headingBand = 0.35;
const edgeBand = 0.1;

/** Pages whose blocks know what they are: 'footer' for what recurs at an edge, 'title' for the largest text near the top. */
export function giveRoles(pages: readonly Page[]): readonly Page[] {
  const recurring = recurringAtEdge(pages);
  return pages.map((page) => {
    const footers = new Set(page.blocks.filter((block) => isFooter(block, page, recurring)));
    const title = titleOf(page, footers);
    const blocks = page.blocks.map((block): TextBlock =>
      footers.has(block) ? { ...block, role: 'footer' } : block === title ? { ...block, role: 'title' } : block,
    );
    return { ...page, blocks: inReadingOrder(blocks) };
  });
}

const textOf = (block: TextBlock): string => block.paragraphs.map((paragraph) => paragraph.text).join(' ');

/** Digits differ from page to page (page number, date) and count as equal. */
function formOf(block: TextBlock, page: Page): string {
  const atTop = block.box[1] < page.height / 2;
  return `${atTop ? 'top' : 'bottom'} ${textOf(block).replace(/\d+/g, '0')}`;
}

function recurringAtEdge(pages: readonly Page[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const forms = new Set(page.blocks.filter((block) => isAtEdge(block, page)).map((block) => formOf(block, page)));
    for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2 && count >= 0.3 * pages.length).map(([form]) => form));
}

function isAtEdge(block: TextBlock, page: Page): boolean {
  const [, y, , height] = block.box;
  return y + height < edgeBand * page.height || y > (1 - edgeBand) * page.height;
}

function isFooter(block: TextBlock, page: Page, recurring: ReadonlySet<string>): boolean {
  if (!isAtEdge(block, page) || isLabel(block, page)) return false;
  const text = textOf(block);
  const atBottom = block.box[1] > page.height / 2;
  if (atBottom && /^(side |page )?\d{1,3}( ?(\/|av|of) ?\d{1,3})?$/i.test(text)) return true;
  if (atBottom && /^\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})( \d{1,3})?$/.test(text)) return true;
  const largest = Math.max(...page.blocks.map((one) => one.size ?? 0));
  return recurring.has(formOf(block, page)) && (atBottom || (block.size ?? 0) < 0.8 * largest);
}

/** A text on a filled shape, or with one right before it, may be a legend's, which recurs as well. */
function isLabel(block: TextBlock, page: Page): boolean {
  const [x, y, , height] = block.box;
  const middle = y + height / 2;
  return page.shapes.some(
    ({ box }) => middle > box[1] - 2 && middle < box[1] + box[3] + 2 && x >= box[0] - 1 && x - (box[0] + box[2]) < 24,
  );
}

function titleOf(page: Page, footers: ReadonlySet<TextBlock>): TextBlock | null {
  const high = page.blocks.filter(
    (block) =>
      !footers.has(block) &&
      !isLabel(block, page) &&
      !isList(block) &&
      block.box[1] < headingBand * page.height &&
      /\p{L}/u.test(textOf(block)),
  );
  const largest = high.reduce<TextBlock | null>(
    (best, block) => (best === null || (block.size ?? 0) > (best.size ?? 0) + 0.2 ? block : best),
    null,
  );
  if (largest === null) return null;
  const others = page.blocks.filter((block) => block !== largest && !footers.has(block));
  const standsOut = page.tables.length > 0 ? largest.box[1] < (page.tables[0]?.box[1] ?? 0) : true;
  const isLargest = others.every((block) => (block.size ?? 0) < (largest.size ?? 0) + 0.2 || block.box[1] > largest.box[1]);
  return standsOut && isLargest && textOf(largest).length <= 160 ? largest : null;
}

/** Bulleted lines and lines with coloured squares are a list or a legend, however large. */
function isList(block: TextBlock): boolean {
  return block.paragraphs.some((paragraph) => paragraph.bullet || paragraph.marks !== undefined);
}

function inReadingOrder(blocks: readonly TextBlock[]): readonly TextBlock[] {
  return [...blocks].sort((a, b) => (Math.abs(a.box[1] - b.box[1]) > 6 ? a.box[1] - b.box[1] : a.box[0] - b.box[0]));
}
