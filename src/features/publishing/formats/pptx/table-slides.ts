import type { Slide, TableCell, TableRow } from './deck.ts';
import { layRows } from './lay-rows.ts';
import { marksPerRow } from './marks.ts';
import { contentBelow, contentWidth, partTitle, titlePlace } from './page.ts';
import { rowHeight, type LaidRow, type PlannedRow } from './table-rows.ts';

/** A table that may go over several slides. `shares` of the width add up to 1. */
export type TableFlow = Readonly<{
  title: string;
  section: string;
  anchor: string | null;
  continued: string;
  shares: readonly number[];
  header: readonly TableCell[];
  labels: readonly string[];
  rows: readonly PlannedRow[];
  name: (part: number) => string;
}>;

const headerMark = 1;

/** The header stands on each slide; the title says where a table goes on. */
export function tableSlides(flow: TableFlow): readonly Slide[] {
  const widths = flow.shares.map((share) => Math.floor(share * contentWidth * 100) / 100);
  const headerHeight = rowHeight(flow.header, widths);
  const room = contentBelow(titlePlace(partTitle(flow.title, 98, 99, flow.continued)).titleBox);
  const parts = layRows(flow.rows, widths, room.height - headerHeight);
  const header: TableRow = { cells: flow.header, height: headerHeight, mark: headerMark };
  return parts.map((laid, index): Slide => {
    const title = partTitle(flow.title, index, parts.length, flow.continued);
    const place = titlePlace(title);
    const rows = [header, ...laid.map(tableRow)];
    const height = rows.reduce((sum, row) => sum + row.height, 0);
    return {
      layout: 'table',
      title,
      ...place,
      anchor: index === 0 ? flow.anchor : null,
      section: flow.section,
      shapes: [
        {
          kind: 'table',
          name: flow.name(index + 1),
          box: { ...contentBelow(place.titleBox), width: widths.reduce((sum, width) => sum + width, 0), height },
          alt: `${title}. ${flow.labels.join(' – ')}`,
          widths,
          header: true,
          rows,
        },
      ],
    };
  });
}

/** A title said again has the last mark of its row, which no piece ever has. */
function tableRow({ row, cells, height, part, repeated }: LaidRow): TableRow {
  return { cells, height, mark: row.mark + (repeated ? marksPerRow - 1 : Math.min(part, marksPerRow - 2)) };
}
