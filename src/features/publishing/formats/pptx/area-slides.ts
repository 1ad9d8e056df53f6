import { inkOn } from '../../model/shown-status.ts';
import type { AreaChapter, Publication, Row } from '../../model/publication.ts';
import { columnShares } from './column-shares.ts';
import { plainCell, statusCell, titleCell } from './cell-paragraphs.ts';
import { lighter } from './colors.ts';
import type { Paragraph, Slide, TableCell } from './deck.ts';
import { flowSlides } from './flow-slides.ts';
import { areaAnchor, areaShape, rowMark } from './marks.ts';
import { shortened } from './shorten.ts';
import { tableSlides, type TableFlow } from './table-slides.ts';
import type { PlannedRow } from './table-rows.ts';

/** An area's target picture, when it has one, and its table. `number` counts the areas from 0, `rows` all rows before it. */
export function areaSlides(area: AreaChapter, publication: Publication, number: number, rows: number): readonly Slide[] {
  const { continued, nothing } = publication.words;
  const shared = { section: area.title, continued };
  const anchor = areaAnchor(area.key);
  const vision = visionSlides(area, number, { ...shared, anchor });
  const own = vision.length === 0 ? anchor : null;
  const flowAt = (size: number): Omit<TableFlow, 'anchor'> => ({ ...tableFlow(area, publication, number, rows, size), ...shared });
  const [smallest = 10, ...larger] = area.table.columns.length > 7 ? [9, 10, 11, 12] : [10, 11, 12];
  const flow = flowAt(smallest);
  if (flow.rows.length === 0) {
    const paragraphs = (size: number): readonly Paragraph[] => [{ size, runs: [{ text: nothing }] }];
    const name = (part: number): string => areaShape(number, 'empty', part);
    return [...vision, ...flowSlides({ ...shared, title: area.tableTitle, anchor: own, paragraphs, name })];
  }
  let table = tableSlides({ ...flow, anchor: own });
  // what one slide holds has letters as large as it holds them in
  for (const size of table.length === 1 ? larger : []) {
    const wider = tableSlides({ ...flowAt(size), anchor: own });
    if (wider.length > 1) break;
    table = wider;
  }
  return [...vision, ...table];
}

function tableFlow(
  { table, tableTitle }: AreaChapter,
  publication: Publication,
  number: number,
  before: number,
  size: number,
): Omit<TableFlow, 'section' | 'anchor' | 'continued'> {
  const { accent } = publication.look;
  const labels = table.columns.map(({ label }) => label);
  const header = labels.map((label) => plainCell(shortened(label, 120), size, { bold: true, fill: accent, ink: inkOn(accent) }));
  const rows = table.rows.flatMap((row, index) => plannedRow(row, publication, size, rowMark(before + index), index === 0));
  const wanted = table.columns.map(({ share }) => share);
  const shares = columnShares(wanted, header, rows);
  return { title: tableTitle, shares, header, labels, rows, name: (part) => areaShape(number, 'table', part) };
}

/** A group without a name has no row where it is the area's first; later ones need one to be told apart. */
function plannedRow(row: Row, { words, look }: Publication, size: number, mark: number, isFirst: boolean): readonly PlannedRow[] {
  if (row.kind === 'group') {
    if (isFirst && row.title.trim() === '') return [];
    const fill = lighter(look.accent);
    const cell = (text: string): TableCell => plainCell(text, size, { bold: true, fill, ink: inkOn(fill) });
    const title = row.title.trim() === '' ? '–' : row.title;
    return [{ kind: 'group', cells: [cell(title)], again: [cell(`${title} (${words.continued})`)], mark }];
  }
  const cells = row.cells.map((one, at) => (at === 0 ? titleCell(row.title, row.links, words, size) : statusCell(one, words, size)));
  const again = row.cells.map((one, at) =>
    at === 0
      ? plainCell(`${shortened(row.title, 120)} (${words.continued})`, size)
      : statusCell({ ...one, text: '', open: false }, words, size),
  );
  return [{ kind: 'item', cells, again, mark }];
}

function visionSlides(
  area: AreaChapter,
  number: number,
  shared: Readonly<{ section: string; continued: string; anchor: string }>,
): readonly Slide[] {
  if (area.vision.length === 0) return [];
  const paragraphs = (size: number): readonly Paragraph[] =>
    area.vision.flatMap(({ text, points }) => [
      { size, after: points.length > 0 ? 2 : 8, runs: [{ text }] },
      ...points.map((point, index): Paragraph => ({
        size: Math.max(12, size - 2),
        level: 1,
        after: index === points.length - 1 ? 8 : 2,
        runs: [{ text: point }],
      })),
    ]);
  const name = (part: number, goesOn: boolean): string => areaShape(number, goesOn ? 'vision-on' : 'vision', part);
  return flowSlides({ ...shared, title: area.visionTitle, paragraphs, name });
}
