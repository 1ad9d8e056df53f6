import { isAreasHeader, isItemsHeader, readAbout, seenText } from '#features/plans/index.ts';
import { cellAt, placeCells, type Grid, type Workbook } from '../grid.ts';

/** A sheet's rows from its header on. `rowAt` is the place of each row in the sheet, zero-based. */
export type OwnTable = Readonly<{
  page: number;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  rowAt: readonly number[];
}>;

/** The sheets of a workbook that Målbilde wrote; `supplement` is the JSON of the hidden one, '' where there is none. */
export type OwnSheets = Readonly<{ items: OwnTable; areas: OwnTable | null; about: readonly (readonly string[])[]; supplement: string }>;

const highestHeader = 10;

/** The sheets by what stands in them, whatever they are called; null where one that a plan needs is missing. */
export function ownSheets({ grids }: Workbook): OwnSheets | null {
  const shown = grids.filter(({ hidden }) => !hidden);
  const texts = shown.map(textsOf);
  const about = texts.map((rows) => rows.map((row) => row.map(seenText))).find((rows) => readAbout(rows) !== null);
  const items = tableOf(texts, isItemsHeader);
  if (!about || !items) return null;
  const hidden = grids.find((grid) => grid.hidden && grid.cells[0]?.text.startsWith('{"format":"malbilde/sheet/1"'));
  const areas = tableOf(texts, isAreasHeader);
  return { items, areas, about, supplement: hidden?.cells.map(({ text }) => text).join('') ?? '' };
}

/** The table of items in a sheet, for a CSV of ours. */
export function ownItems(grid: Grid): OwnTable | null {
  return tableOf([textsOf(grid)], isItemsHeader);
}

function tableOf(sheets: readonly (readonly (readonly string[])[])[], isHeader: (texts: readonly string[]) => boolean): OwnTable | null {
  for (const [index, rows] of sheets.entries()) {
    const top = rows.slice(0, highestHeader).findIndex((row) => isHeader(row));
    const header = rows[top];
    if (!header) continue;
    const body = rows.flatMap((row, at) => (at > top && row.length > 0 ? [{ row, at }] : []));
    return { page: index + 1, header, rows: body.map(({ row }) => row), rowAt: body.map(({ at }) => at) };
  }
  return null;
}

/** A cell's text in each place of each row; a row with nothing in it is empty. */
function textsOf(grid: Grid): readonly (readonly string[])[] {
  const placed = placeCells(grid);
  return Array.from({ length: grid.rows }, (_, row) => {
    const last = Math.max(-1, ...(placed.get(row)?.keys() ?? []));
    return Array.from({ length: last + 1 }, (_place, column) => cellAt(placed, row, column)?.text ?? '');
  });
}
