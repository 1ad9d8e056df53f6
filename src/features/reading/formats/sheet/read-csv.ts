import { AppError } from '#shared/errors/app-error.ts';
import { makeGrid, mostCells, type Grid, type GridCell } from './grid.ts';

const delimiters = [';', '\t', ',', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Values beside one another in rows; RFC 4180 with any delimiter and line end; a quote that is never closed is a character. */
export type Records = readonly (readonly string[])[];

/** Reads records. Throws file_too_many_cells. */
export function parseCsv(text: string, delimiter: Delimiter): Records {
  const records: string[][] = [];
  let record: string[] = [];
  let count = 0;
  const stop = new RegExp(`[${delimiter === '|' ? '\\|' : delimiter}\\r\\n]|$`, 'gu');
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedValue(text, at) : null;
    stop.lastIndex = quoted ? quoted.end : at;
    const end = stop.exec(text)?.index ?? text.length;
    const rest = text.slice(quoted ? quoted.end : at, end);
    record.push(quoted ? quoted.value + rest.trimEnd() : rest);
    if (++count > mostCells * 4) throw new AppError('file_too_many_cells', { limit: mostCells });
    at = end + 1;
    if (text[end] === delimiter && at < text.length) continue;
    if (text[end] === delimiter) record.push('');
    if (text[end] === '\r' && text[at] === '\n') at++;
    records.push(record);
    record = [];
  }
  return records;
}

/** The value from an opening quote, and where it ends; a doubled quote is one quote. null when it is never closed. */
function quotedValue(text: string, start: number): Readonly<{ value: string; end: number }> | null {
  let value = '';
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1) return null;
    value += text.slice(at, close);
    if (text[close + 1] !== '"') return { value, end: close + 1 };
    value += '"';
    at = close + 2;
  }
}

/** How table-like a text is with its best delimiter: `share` of the records have the commonest number of values. */
export type CsvShape = Readonly<{ delimiter: Delimiter; columns: number; rows: number; share: number }>;

const sampleLength = 50_000;

/** The delimiter under which the text is most like a table; null when none gives two columns. */
export function csvShape(text: string): CsvShape | null {
  const declared = /^sep=([;,\t|])\r?\n/u.exec(text)?.[1];
  const sample = text.slice(0, sampleLength);
  const shapes = delimiters
    .filter((delimiter) => declared === undefined || declared === delimiter)
    .map((delimiter) => shapeWith(sample, delimiter))
    .filter((shape) => shape.columns > 1);
  return shapes.sort((left, right) => right.share * Math.min(right.columns, 4) - left.share * Math.min(left.columns, 4))[0] ?? null;
}

function shapeWith(sample: string, delimiter: Delimiter): CsvShape {
  const records = parseCsv(sample, delimiter).filter((record) => record.some((value) => value.trim() !== ''));
  const whole = sample.length === sampleLength && records.length > 2 ? records.slice(0, -1) : records;
  const counts = new Map<number, number>();
  for (const { length } of whole) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [columns = 1, rows = 0] = [...counts].sort((left, right) => right[1] - left[1] || right[0] - left[0])[0] ?? [];
  return { delimiter, columns, rows: whole.length, share: whole.length === 0 ? 0 : rows / whole.length };
}

/** A CSV text as a sheet without fills. A value that begins like a formula is text. Throws file_too_many_cells. */
export function readCsv(text: string, name: string): Grid {
  const delimiter = csvShape(text)?.delimiter ?? ';';
  const body = text.replace(/^sep=.\r?\n/u, '');
  const cells = parseCsv(body, delimiter).flatMap((record, row) =>
    record.flatMap((value, column): GridCell[] => {
      const shown = value.trim();
      return shown === '' ? [] : [{ row, column, rowSpan: 1, columnSpan: 1, text: shown, color: null, bold: false }];
    }),
  );
  if (cells.length > mostCells) throw new AppError('file_too_many_cells', { limit: mostCells });
  return makeGrid(name, false, cells);
}
