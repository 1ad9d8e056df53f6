import type { ColumnMapping } from '../../model/column-mapping.ts';
import type { Page, TableCell } from '../../model/page-model.ts';

const shown = 3;

/** Up to three different values under each column of the mapping, from the first page where its headers stand in a row. */
export function columnSamples(mapping: ColumnMapping, pages: readonly Page[]): readonly (readonly string[])[] {
  const tables = pages.flatMap((page) => page.tables);
  for (const { cells } of tables) {
    for (const row of new Set(cells.map((cell) => cell.row))) {
      const start = headerStart(
        mapping,
        cells.filter((cell) => cell.row === row),
      );
      if (start !== null) return mapping.columns.map((_, at) => valuesUnder(cells, row, start + at));
    }
  }
  return mapping.columns.map(() => []);
}

/** The column where the mapping's headers begin in this row; null where they do not stand there. */
function headerStart(mapping: ColumnMapping, row: readonly TableCell[]): number | null {
  const first = mapping.columns.findIndex(({ header }) => header !== '');
  const named = mapping.columns.filter(({ header }) => header !== '');
  const at = row.find((cell) => textOf(cell) === mapping.columns[first]?.header);
  if (!at) return null;
  const start = at.column - first;
  const byColumn = new Map(row.map((cell) => [cell.column, textOf(cell)]));
  const found = mapping.columns.filter(({ header }, index) => header !== '' && byColumn.get(start + index) === header);
  return found.length * 2 > named.length ? start : null;
}

function valuesUnder(cells: readonly TableCell[], row: number, column: number): readonly string[] {
  const below = cells.filter((cell) => cell.column === column && cell.row > row).map(textOf);
  return [...new Set(below.filter((text) => text !== ''))].slice(0, shown);
}

function textOf(cell: TableCell): string {
  return cell.paragraphs
    .map(({ text }) => text)
    .join(' ')
    .trim();
}
