import type { Page, Table, TextBlock } from '../../../model/page-model.ts';
import type { ExpectedPlan } from './expected-plan.ts';
import { sameHeader } from './expected-plan.ts';
import { ownShape, type OwnShape } from './own-shape.ts';
import { linesOfParagraphs, seenText } from './seen-text.ts';

/** A slide about an area. `title` is without its part and without the number that tells equal titles apart. */
export type SeenSlide = Readonly<{
  page: Page;
  title: string;
  kind: 'vision' | 'table' | 'empty';
  mark: OwnShape | null;
  tables: readonly Table[];
  texts: readonly TextBlock[];
}>;

/** The slides of the deck that show an area's target picture or table, in their order. */
export function seenSlides(pages: readonly Page[], expected: ExpectedPlan): readonly SeenSlide[] {
  return pages.flatMap((page): readonly SeenSlide[] => {
    const title = titleOf(page, expected);
    const texts = page.blocks.filter(({ role }) => role === 'body' || role === 'other');
    const tables = page.tables.filter((table) => isPlanTable(table, expected));
    const marks = [...page.tables, ...texts].flatMap(({ name }) => ownShape(name) ?? []);
    const slide = { page, title, tables, texts };
    if (tables.length > 0) return [{ ...slide, kind: 'table', mark: marks.find(({ kind }) => kind === 'table') ?? null }];
    const mark = marks.find(({ area, kind }) => area >= 0 && kind !== 'table');
    if (mark) return [{ ...slide, kind: mark.kind === 'empty' ? 'empty' : 'vision', mark }];
    const isVision = expected.areas.some(({ chapter }) => seenText(chapter.visionTitle) === title);
    return isVision && texts.length > 0 ? [{ ...slide, kind: 'vision', mark: null }] : [];
  });
}

/** Tables of Målbilde's own by name, others by the headers of the plan's columns. */
function isPlanTable(table: Table, { columns }: ExpectedPlan): boolean {
  if (ownShape(table.name)?.kind === 'table') return true;
  const header = table.cells.filter(({ row }) => row === 0);
  return (
    columns.length > 1 &&
    header.length === columns.length &&
    header.every((cell, index) => sameHeader(columns[index]?.label ?? '', linesOfParagraphs(cell.paragraphs).join(' ')))
  );
}

function titleOf(page: Page, { words, areas }: ExpectedPlan): string {
  const block = page.blocks.find(({ role }) => role === 'title');
  const whole = linesOfParagraphs(block?.paragraphs ?? []).join(' ');
  const bare = whole.replace(/ \[\d{1,4}\]$/u, '');
  const parts = new RegExp(` \\(${words.continued} \\d{1,4}/\\d{1,4}\\)$`, 'u');
  const known = new Set(areas.flatMap(({ chapter }) => [seenText(chapter.visionTitle), seenText(chapter.tableTitle)]));
  // an area's own title may end as a part's does
  return [whole, bare, bare.replace(parts, '')].find((title) => known.has(title)) ?? bare.replace(parts, '');
}
