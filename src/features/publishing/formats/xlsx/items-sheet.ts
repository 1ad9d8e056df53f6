import type { Row } from 'write-excel-file/node';
import { sheetColumns, sheetWords, splitLong, textIn, type PlanSheets, type SheetColumn } from '#features/plans/index.ts';
import type { Publication } from '../../model/publication.ts';
import { inkOn, shownStatus } from '../../model/shown-status.ts';
import { tallRow, textCell, type CellLook } from './sheet-cell.ts';

/** `width` in characters. */
export type WrittenSheet = Readonly<{ data: Row[]; columns: { width: number }[] }>;

const widths: Readonly<Record<SheetColumn['kind'], number>> = {
  number: 5,
  area: 26,
  group: 26,
  title: 42,
  status: 20,
  text: 38,
  open: 16,
  unplaced: 30,
  funding: 26,
  contacts: 28,
  links: 34,
  key: 18,
};

/** A row for each item, a status with the plan's colour behind its symbol and word. */
export function itemsSheet({ document, look }: Publication, { items }: PlanSheets): WrittenSheet {
  const columns = sheetColumns(document);
  const fills = statusFills(document);
  const lookOf = (column: SheetColumn, text: string): CellLook => {
    if (column.kind === 'title') return { fontWeight: 'bold' };
    return (column.kind === 'status' && fills.get(text)) || {};
  };
  const wide = columns.map((column) => widthOf(column, items));
  const keyAt = columns.findIndex(({ kind }) => kind === 'key');
  const headers = columns.map(({ header }) => header);
  const rows = items.flatMap((row) =>
    splitLong(
      columns.map((column) => textIn(row, column)),
      keyAt,
    ).map((texts) =>
      tallRow(
        texts.map((text, at) => textCell(text, lookOf(columns[at] as SheetColumn, text))),
        texts.toSpliced(keyAt, 1, ''),
        wide,
      ),
    ),
  );
  return {
    data: [headerRow(headers, look.accent, wide), ...rows],
    columns: wide.map((width) => ({ width })),
  };
}

/** A column that nothing stands in takes no more room than its header needs. */
function widthOf(column: SheetColumn, items: PlanSheets['items']): number {
  return items.some((row) => textIn(row, column) !== '') ? widths[column.kind] : Math.min(14, widths[column.kind]);
}

/** `widths` in characters. */
export function headerRow(headers: readonly string[], accent: string, widths: readonly number[]): Row {
  const cells = headers.map((header) => textCell(header, { backgroundColor: accent, textColor: inkOn(accent), fontWeight: 'bold' }));
  return tallRow(cells, headers, widths);
}

function statusFills({ statuses, language }: Publication['document']): ReadonlyMap<string, CellLook> {
  const shown = [...statuses.map(({ key }) => key), null].map((key) => shownStatus(statuses, key, sheetWords.unknown[language]));
  return new Map(
    shown.toReversed().map(({ symbol, label, color, ink }) => [`${symbol} ${label}`, { backgroundColor: color, textColor: ink }]),
  );
}
