import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The rows of one sheet as lists of texts, as a person changes them; the rest of the workbook stays. `sheet` counts from one. */
export function editWorkbook(bytes: Uint8Array, sheet: number, change: (rows: string[][]) => readonly (readonly string[])[]): Uint8Array {
  const files = unzipSync(bytes);
  const name = `xl/worksheets/sheet${sheet}.xml`;
  const strings = [...text(files, 'xl/sharedStrings.xml').matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map(([, value = '']) => value);
  const xml = text(files, name);
  const rows = [...xml.matchAll(/<row r="\d+"[^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, cells = '']) => cellsOf(cells, strings));
  const written = change(rows).map((row, at) => rowXml(row, at + 1));
  files[name] = strToU8(xml.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${written.join('')}</sheetData>`));
  return zipSync(files);
}

function cellsOf(xml: string, strings: readonly string[]): string[] {
  const cells: string[] = [];
  for (const [, column = 'A', value] of xml.matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|><v>(\d+)<\/v><\/c>)/g)) {
    const place = Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    while (cells.length < place) cells.push('');
    cells[place] = value === undefined ? '' : unescape(strings[Number(value)] ?? '');
  }
  return cells;
}

function rowXml(row: readonly string[], number: number): string {
  const cells = row.map((value, at) =>
    value === '' ? '' : `<c r="${column(at)}${number}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`,
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}

function column(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : column(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26));
}

function text(files: Readonly<Record<string, Uint8Array>>, name: string): string {
  return strFromU8(files[name] ?? new Uint8Array());
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function unescape(value: string): string {
  return value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
