import { fold } from '../model/fold-text.ts';
import type { Page, TextBlock } from '../model/page-model.ts';
import { joinParagraphs } from './grid.ts';

const fewestPages = 3;

/** The texts of a page that are its own: no footers, no legend, nothing that comes again in the same place on most pages. */
export type OwnTexts = ReadonlyMap<Page, readonly TextBlock[]>;

export function ownTexts(pages: readonly Page[], taken: ReadonlySet<TextBlock>): OwnTexts {
  const recurring = recurringMarks(pages);
  return new Map(
    pages.map((page) => [
      page,
      page.blocks.filter(
        (block) => block.role !== 'footer' && !taken.has(block) && (isTitlelike(block, page) || !recurring.has(markOf(block))),
      ),
    ]),
  );
}

/** One area can fill most of a deck, so a title may come again and again. */
function isTitlelike(block: TextBlock, page: Page): boolean {
  return (
    block.role === 'title' || (block.box[1] < page.height * 0.25 && (block.bold || (block.size ?? 0) >= 15) && block.paragraphs.length <= 2)
  );
}

/** A text with its place, page numbers and dates aside. */
function markOf(block: TextBlock): string {
  const place = block.box.slice(0, 2).map((side) => Math.round(side / 8));
  return `${place.join()} ${fold(joinParagraphs(block.paragraphs)).replace(/\d+/g, '#')}`;
}

function recurringMarks(pages: readonly Page[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const mark of new Set(page.blocks.map(markOf))) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const enough = Math.max(fewestPages, pages.length * 0.4);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([mark]) => mark));
}
