import { inkOn } from '../../model/shown-status.ts';
import type { Chapter, Publication, ShownStatus } from '../../model/publication.ts';
import { areaSlides } from './area-slides.ts';
import { plainCell, statusCell } from './cell-paragraphs.ts';
import type { Paragraph, Slide, TableCell } from './deck.ts';
import { flowSlides } from './flow-slides.ts';
import { areaAnchor, marksPerRow, planShape } from './marks.ts';
import { shortened } from './shorten.ts';
import { tableSlides } from './table-slides.ts';

/** How many areas, and rows of areas, stand before a chapter: what marks its tables. */
export type Before = Readonly<{ areas: number; rows: number }>;

export function chapterSlides(chapter: Chapter, publication: Publication, before: Before): readonly Slide[] {
  const shared = { title: chapter.title, section: chapter.title, anchor: null, continued: publication.words.continued };
  const flow = (
    paragraphs: (size: number) => readonly Paragraph[],
    name = (part: number): string => `${chapter.title.slice(0, 40)} ${part}`,
  ): readonly Slide[] => flowSlides({ ...shared, paragraphs, name });
  switch (chapter.kind) {
    case 'area':
      return areaSlides(chapter, publication, before.areas, before.rows);
    case 'agenda':
      return flow((size) =>
        chapter.entries.map(({ title, areaKey }) => ({
          size,
          after: 6,
          runs: [{ text: title, ...(areaKey !== null && { to: { anchor: areaAnchor(areaKey) } }) }],
        })),
      );
    case 'text':
      return flow((size) => chapter.paragraphs.map((text) => ({ size, after: 8, runs: [{ text }] })));
    case 'adoptions':
      return flow(
        (size) => chapter.lines.map((text) => ({ size, after: 6, runs: [{ text }] })),
        (part) => planShape('adoptions', part),
      );
    case 'legend':
      return legendSlides(chapter.statuses, publication, shared);
    case 'overview':
      return overviewSlides(chapter.table, publication, shared);
  }
}

type Shared = Readonly<{ title: string; section: string; anchor: null; continued: string }>;

function legendSlides(statuses: readonly ShownStatus[], { words, look }: Publication, shared: Shared): readonly Slide[] {
  const rows = statuses.map((status, index) => {
    const cell = statusCell({ status, text: '', open: false }, words, 16);
    return { kind: 'item', cells: [cell], again: [cell], mark: (index + 1) * marksPerRow } as const;
  });
  const header = [plainCell(words.status, 16, { bold: true, fill: look.accent, ink: inkOn(look.accent) })];
  return tableSlides({ ...shared, shares: [0.5], header, labels: [words.status], rows, name: (part) => planShape('legend', part) });
}

function overviewSlides(
  { columns, rows }: Extract<Chapter, { kind: 'overview' }>['table'],
  { look }: Publication,
  shared: Shared,
): readonly Slide[] {
  const size = 12;
  const counts = (cell: (typeof rows)[number]['counts'][number]): TableCell => ({
    fill: null,
    ink: null,
    paragraphs: cell.map(({ status, count }) => ({ size, runs: [{ text: `${status.symbol} ${count} ${status.label}` }] })),
  });
  const planned = rows.map((row, index) => {
    const again = [plainCell(`${shortened(row.title, 120)} (${shared.continued})`, size)];
    return {
      kind: 'item',
      cells: [plainCell(row.title, size), ...row.counts.map(counts)],
      again,
      mark: (index + 1) * marksPerRow,
    } as const;
  });
  const header = columns.map((label) => plainCell(shortened(label, 120), size, { bold: true, fill: look.accent, ink: inkOn(look.accent) }));
  const first = columns.length === 1 ? 1 : Math.max(0.2, 0.4 - 0.04 * columns.length);
  const shares = columns.map((_, index) => (index === 0 ? first : (1 - first) / (columns.length - 1)));
  return tableSlides({ ...shared, shares, header, labels: columns, rows: planned, name: (part) => `${shared.title.slice(0, 40)} ${part}` });
}
