import { mappingKey, type ColumnMapping } from '../../model/column-mapping.ts';
import { headerRole } from '../../model/column-role.ts';
import { guessMapping } from '../../model/guess-mapping.ts';
import { collapse } from '../../model/fold-text.ts';
import { isLegendWord } from '../../model/status-words.ts';
import { titleAbove } from './table-title.ts';
import { cellAt, type Grid, type GridCell, type PlacedRows } from './grid.ts';

/** A row below a header: `cells` by the header's columns; a cell that spans rows or columns stands in each of its places. */
export type SheetRow = Readonly<{ row: number; cells: readonly (GridCell | null)[] }>;

/** A table in a sheet: `left` is its first column, `title` the one text right above it. */
export type SheetTable = Readonly<{ left: number; top: number; title: GridCell | null; mapping: ColumnMapping; rows: readonly SheetRow[] }>;

/** The tables, and the cells that stand outside them (titles, legend, notes). */
export type SheetParts = Readonly<{ tables: readonly SheetTable[]; loose: readonly GridCell[] }>;

/** Zero-based rows, first column, and the header's text for each column. */
export type Header = Readonly<{ top: number; bottom: number; left: number; texts: readonly string[] }>;

const widest = 100;

/** Takes a sheet apart at its header rows. `mapping` is used for a table whose headers it belongs to; others are guessed. */
export function sheetParts(grid: Grid, rows: PlacedRows, mapping: ColumnMapping | undefined): SheetParts {
  const headers = findHeaders(grid, rows, mapping);
  const titles = headers.map((header) => titleAbove(rows, header, headers));
  const tables = headers.map((header, index): SheetTable => {
    const next = headers[index + 1];
    const end = next ? (titles[index + 1]?.row ?? next.top) : grid.rows;
    const body = bodyRows(rows, header, end);
    const values = header.texts.map((_, column) => body.map(({ cells }) => collapse(cells[column]?.text ?? '')));
    const confirmed = mapping?.key === mappingKey(header.texts) ? withPeriods(mapping) : null;
    return {
      left: header.left,
      top: header.top,
      title: titles[index] ?? null,
      mapping: confirmed ?? guessMapping(header.texts, values),
      rows: body,
    };
  });
  const inside = new Set(tables.flatMap(({ rows: body, title }) => [title, ...body.flatMap(({ cells }) => cells)]));
  const loose = grid.cells.filter((cell) => !inside.has(cell) && !headers.some((header) => isInHeader(cell, header)));
  return { tables, loose };
}

/** A person who calls a column a period says no year: it is the header's. */
function withPeriods(mapping: ColumnMapping): ColumnMapping {
  const columns = mapping.columns.map((column) => {
    const year = /(?<!\d)20\d\d(?!\d)/u.exec(column.header)?.[0];
    if (column.role !== 'period' || column.period || !year) return column;
    const kind = /fokus|focus|plan|ønsk|mål/iu.test(column.header) ? ('focus' as const) : ('status' as const);
    return { ...column, period: { key: year, label: collapse(column.header), kind } };
  });
  return { ...mapping, columns };
}

function findHeaders(grid: Grid, rows: PlacedRows, mapping: ColumnMapping | undefined): readonly Header[] {
  const headers: Header[] = [];
  for (const row of rows.keys()) {
    if (headers.some(({ bottom }) => row <= bottom)) continue;
    const header = headerAt(grid, rows, row, mapping);
    if (header) headers.push(header);
  }
  return headers.length > 0 ? headers : unknownHeader(grid, rows);
}

/** Two known headers in a row make a header row; the row below belongs to it where it only names periods or is merged up. */
function headerAt(grid: Grid, rows: PlacedRows, row: number, mapping: ColumnMapping | undefined): Header | null {
  const first = rowTexts(grid, rows, row);
  const below = rowTexts(grid, rows, row + 1);
  const isTwoRows = knownHeaders(first.texts) > 0 && isSecondHeader(first.texts, below.texts);
  const texts = isTwoRows ? first.texts.map((text, index) => below.texts[index] || text) : first.texts;
  const isKnown = knownHeaders(texts) >= 2 || mapping?.key === mappingKey(trimmed(texts).texts);
  if (!isKnown || texts.length < 2) return null;
  return { top: row, bottom: isTwoRows ? row + 1 : row, ...trimmed(texts) };
}

function isSecondHeader(above: readonly string[], below: readonly string[]): boolean {
  const periods = below.filter((text) => headerRole(text)?.role === 'period').length;
  const others = below.filter((text, index) => text !== '' && text !== above[index]).length;
  return periods >= 2 && others === periods;
}

function knownHeaders(texts: readonly string[]): number {
  const filled = texts.filter((text) => text !== '');
  const known = filled.filter((text) => headerRole(text)?.exact === true);
  return known.length * 2 < filled.length ? 0 : new Set(known).size;
}

/** No known header anywhere: the first row with several short texts above rows of as many, if their values tell something. */
function unknownHeader(grid: Grid, rows: PlacedRows): readonly Header[] {
  for (const row of [...rows.keys()].slice(0, 20)) {
    const { left, texts } = trimmed(rowTexts(grid, rows, row).texts);
    if (texts.length < 3 || texts.some((text) => text === '' || text.length > 60)) continue;
    const header = { top: row, bottom: row, left, texts };
    const body = bodyRows(rows, header, grid.rows);
    const values = texts.map((_, column) => body.map(({ cells }) => collapse(cells[column]?.text ?? '')));
    const isTold = guessMapping(texts, values).columns.some(({ role }) => role === 'status' || role === 'deadline');
    return body.length > 0 && isTold ? [header] : [];
  }
  return [];
}

function rowTexts(grid: Grid, rows: PlacedRows, row: number): Readonly<{ texts: readonly string[] }> {
  const columns = Math.min(grid.columns, widest);
  return { texts: Array.from({ length: columns }, (_, column) => collapse(cellAt(rows, row, column)?.text ?? '')) };
}

/** From the first to the last header; an empty column ends the table where only a legend or notes stand beyond it. */
function trimmed(texts: readonly string[]): Readonly<{ left: number; texts: readonly string[] }> {
  const known = texts.flatMap((text, column) => (headerRole(text)?.exact ? [column] : []));
  const first = texts.findIndex((text) => text !== '');
  const lastKnown = known.at(-1) ?? texts.length;
  const gap = texts.findIndex((text, column) => column > lastKnown && text === '');
  const left = first > 0 && first === known[0] && headerRole(texts[first] ?? '')?.role === 'period' ? first - 1 : Math.max(first, 0);
  return { left, texts: texts.slice(left, gap === -1 ? texts.length : gap) };
}

function bodyRows(rows: PlacedRows, header: Header, end: number): readonly SheetRow[] {
  const body: SheetRow[] = [];
  for (const row of rows.keys()) {
    if (row <= header.bottom || row >= end) continue;
    const cells = header.texts.map((_, column) => cellAt(rows, row, header.left + column));
    if (cells.some((cell) => cell !== null)) body.push({ row, cells });
  }
  return withoutNotes(body);
}

/** Below the last row of many values, after an empty row or as status words, single texts are a legend or notes, not rows. */
function withoutNotes(body: readonly SheetRow[]): readonly SheetRow[] {
  const last = body.findLastIndex(({ cells }) => textsOf(cells).length > 1);
  const lastRow = body[last];
  const first = body.findIndex((row, index) => {
    const before = body[index - 1] ?? lastRow;
    const isParted = before !== undefined && row.row > before.row + 1;
    return index > last && lastRow !== undefined && (isParted || textsOf(row.cells).every(isLegendWord));
  });
  return first === -1 ? body : body.slice(0, first);
}

function textsOf(cells: readonly (GridCell | null)[]): readonly string[] {
  return [...new Set(cells)].map((cell) => collapse(cell?.text ?? '')).filter((text) => text !== '');
}

function isInHeader(cell: GridCell, { top, bottom, left, texts }: Header): boolean {
  return cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column < left + texts.length;
}
