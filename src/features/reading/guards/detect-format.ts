import { AppError } from '#shared/errors/app-error.ts';
import { csvShape } from '../formats/sheet/read-csv.ts';
import { officeLimits, openZip } from '../formats/zip.ts';
import { guessMapping } from '../model/guess-mapping.ts';
import { decodeText } from './decode-text.ts';
import { archiveError, containerError, foreignFormat } from './foreign-format.ts';

/** What a file is by its content. Text formats come decoded. */
export type Detected = Readonly<{ format: 'pptx' | 'pdf' | 'xlsx' }> | Readonly<{ format: 'json' | 'csv' | 'text'; text: string }>;

/** Tells a file's kind from its bytes, never from its name. Throws the AppError that says what to do with another kind. */
export function detectFormat(bytes: Uint8Array, fileName: string): Detected {
  const fail = containerError(bytes);
  if (fail) throw new AppError(fail);
  if (isZip(bytes)) return { format: archiveFormat(bytes) };
  if (indexOfAscii(bytes.subarray(0, 1024), '%PDF-') !== -1) return { format: 'pdf' };
  const text = decodeText(bytes);
  const foreign = foreignFormat(bytes, text);
  if (foreign || text === null) throw new AppError(foreign ?? 'file_unknown');
  if (text.trim() === '') throw new AppError('file_empty');
  if (isJson(text, fileName)) return { format: 'json', text };
  return { format: isCsv(text, fileName) ? 'csv' : 'text', text };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
}

function archiveFormat(bytes: Uint8Array): 'pptx' | 'xlsx' {
  const zip = openZip(bytes, officeLimits);
  const names = zip.names.map((name) => name.toLowerCase());
  if (names.some((name) => name.startsWith('ppt/') && name.endsWith('.xml'))) return 'pptx';
  if (names.some((name) => name.startsWith('xl/') && name.endsWith('.xml') && !name.startsWith('xl/_'))) {
    if (names.includes('xl/workbook.xml') || !names.includes('xl/workbook.bin')) return 'xlsx';
  }
  const mimetype = new TextDecoder().decode(zip.bytes('mimetype')?.subarray(0, 200) ?? new Uint8Array());
  throw new AppError(archiveError(zip.names, mimetype));
}

function indexOfAscii(bytes: Uint8Array, text: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(text, 0, 'latin1');
}

/** A damaged JSON is told as such: it begins like an object, and its name or its first field says what it was meant to be. */
function isJson(text: string, fileName: string): boolean {
  const start = text.trimStart();
  if (!/^[{[]/u.test(start)) return false;
  return /\.json$/iu.test(fileName) || /^\{\s*"/u.test(start) || /^\[\s*[\]{["\d]/u.test(start);
}

/** A table by its shape; a header row with known words makes a doubtful one sure, and so does the name. */
function isCsv(text: string, fileName: string): boolean {
  const shape = csvShape(text);
  if (!shape || shape.rows < 2) return false;
  const named = /\.(?:csv|tsv)$/iu.test(fileName);
  const isHeaded = text
    .split(/\r\n?|\n/u, 20)
    .some(
      (line) =>
        guessMapping(line.split(shape.delimiter).map((value) => value.replaceAll('"', ''))).columns.filter(({ guessed }) => !guessed)
          .length > 1,
    );
  if (shape.delimiter === ',') return shape.share >= (named || isHeaded ? 0.5 : 1) && (named || isHeaded);
  return shape.share >= (isHeaded ? 0.4 : named ? 0.5 : 0.9);
}
