import { SaxesParser } from 'saxes';
import { AppError } from '#shared/errors/app-error.ts';
import { mostCells } from './grid.ts';

/** A cell as stored: `type` and `style` as in the file, `value` the raw text of v or the inline string. */
export type RawCell = Readonly<{ row: number; column: number; type: string; style: number; value: string; formula: boolean }>;

/** Zero-based, inclusive. */
export type Range = Readonly<{ top: number; left: number; bottom: number; right: number }>;

export type RawSheet = Readonly<{ cells: readonly RawCell[]; merges: readonly Range[] }>;

const mostRows = 1_048_576;
const mostColumns = 16_384;

/**
 * Reads a sheet's cells and merges in one pass. `keep` tells whether a cell with no text is of interest by its style.
 * Throws file_unsafe, file_damaged or file_too_many_cells.
 */
export function readSheetXml(bytes: Uint8Array, keep: (style: number) => boolean): RawSheet {
  const cells: RawCell[] = [];
  const merges: Range[] = [];
  let row = -1;
  let column = -1;
  let cell: { type: string; style: number; value: string; formula: boolean } | null = null;
  let inText = false;
  let phonetic = false;
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new AppError('file_unsafe');
  });
  parser.on('error', () => {
    throw new AppError('file_damaged');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.slice(name.indexOf(':') + 1);
    if (local === 'row') {
      row = attributes['r'] ? Number(attributes['r']) - 1 : row + 1;
      column = -1;
    } else if (local === 'c') {
      const place = attributes['r'] ? placeOf(attributes['r']) : { row, column: column + 1 };
      row = place.row;
      column = place.column;
      cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '', formula: false };
    } else if (local === 'rPh') phonetic = true;
    else if (local === 'f' && cell) cell.formula = true;
    else if ((local === 'v' || local === 't') && cell && !phonetic) inText = true;
    else if (local === 'mergeCell') addMerge(merges, attributes['ref'] ?? '');
  });
  parser.on('text', (text) => {
    if (inText && cell) cell.value += text;
  });
  parser.on('cdata', (text) => {
    if (inText && cell) cell.value += text;
  });
  parser.on('closetag', ({ name }) => {
    const local = name.slice(name.indexOf(':') + 1);
    if (local === 'v' || local === 't') inText = false;
    else if (local === 'rPh') phonetic = false;
    else if (local === 'c' && cell) {
      if (cell.value.trim() !== '' || keep(cell.style)) cells.push({ row, column, ...cell });
      if (cells.length > mostCells) throw new AppError('file_too_many_cells', { limit: mostCells });
      cell = null;
    }
  });
  parser.write(new TextDecoder().decode(bytes)).close();
  return { cells: cells.filter(isInside), merges };
}

function isInside({ row, column }: Readonly<{ row: number; column: number }>): boolean {
  return row >= 0 && column >= 0 && row < mostRows && column < mostColumns;
}

function addMerge(merges: Range[], reference: string): void {
  const [from, to] = reference.split(':');
  if (!from || !to || merges.length >= mostCells) return;
  const start = placeOf(from);
  const end = placeOf(to);
  if (!isInside(start) || !isInside(end) || end.row < start.row || end.column < start.column) return;
  merges.push({ top: start.row, left: start.column, bottom: end.row, right: end.column });
}

/** "B3" → row 2, column 1; -1 where it is no reference. */
function placeOf(reference: string): Readonly<{ row: number; column: number }> {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference);
  if (!match?.[1]) return { row: -1, column: -1 };
  const column = Array.from(match[1]).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}
