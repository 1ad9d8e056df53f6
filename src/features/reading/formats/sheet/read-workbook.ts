import { AppError } from '#shared/errors/app-error.ts';
import { child, children, flag, parseXml, reference, type XmlElement } from '../xml.ts';
import { openZip, type ZipReader } from '../zip.ts';
import { makeGrid, type Grid, type GridCell, type Workbook } from './grid.ts';
import { shownNumber } from './number-format.ts';
import { themeColors } from './sheet-color.ts';
import { readSheetXml, type RawCell, type Range } from './sheet-xml.ts';
import { readStyles, type CellStyle } from './styles.ts';

type Context = Readonly<{ strings: readonly string[]; styles: readonly CellStyle[]; since1904: boolean }>;

const mostSheets = 200;

/** XLSX (ECMA-376): every sheet's cells as they are shown; formulas are never worked out, their stored values are read. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const zip = openZip(bytes);
  const parts = workbookParts(zip);
  const workbook = part(zip, parts.workbook);
  if (!workbook) throw new AppError('file_damaged');
  const theme = themeColors(part(zip, parts.of('/theme')));
  const context: Context = {
    strings: sharedStrings(part(zip, parts.of('/sharedStrings'))),
    styles: readStyles(part(zip, parts.of('/styles')), theme),
    since1904: flag(child(workbook, 'workbookPr'), 'date1904'),
  };
  const sheets = children(child(workbook, 'sheets'), 'sheet').slice(0, mostSheets);
  const grids = sheets.flatMap((sheet) => {
    const content = zip.bytes(parts.byId(reference(sheet, 'id') ?? ''));
    const hidden = (sheet.attributes['state'] ?? 'visible') !== 'visible';
    return content ? [readGrid(sheet.attributes['name'] ?? '', hidden, content, context)] : [];
  });
  const core = part(zip, 'docProps/core.xml');
  const changed = /^\d{4}/u.exec(child(core, 'modified')?.text ?? child(core, 'created')?.text ?? '')?.[0];
  return { grids, title: child(core, 'title')?.text.trim() || null, changed: changed ? Number(changed) : null };
}

function part(zip: ZipReader, name: string): XmlElement | undefined {
  const bytes = name === '' ? null : zip.bytes(name);
  return bytes ? parseXml(bytes) : undefined;
}

/** Where the parts stand, by what the package's relations say, not by their usual names. */
function workbookParts(zip: ZipReader) {
  const top = children(part(zip, '_rels/.rels'), 'Relationship');
  const target = top.find((relation) => relation.attributes['Type']?.endsWith('/officeDocument'))?.attributes['Target'];
  const workbook = (target ?? 'xl/workbook.xml').replace(/^\//u, '');
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relations = children(part(zip, `${folder}_rels/${workbook.slice(folder.length)}.rels`), 'Relationship');
  const place = (relation: XmlElement | undefined): string => {
    const path = relation?.attributes['Target'] ?? '';
    return path.startsWith('/') ? path.slice(1) : path && folder + path.replace(/^\.\//u, '');
  };
  return {
    workbook,
    of: (type: string) => place(relations.find((relation) => relation.attributes['Type']?.endsWith(type))),
    byId: (id: string) => place(relations.find((relation) => relation.attributes['Id'] === id)),
  };
}

function sharedStrings(root: XmlElement | undefined): readonly string[] {
  return children(root, 'si').map((entry) =>
    [...children(entry, 't'), ...children(entry, 'r').flatMap((run) => children(run, 't'))].map((text) => decodeCodes(text.text)).join(''),
  );
}

function readGrid(name: string, hidden: boolean, bytes: Uint8Array, context: Context): Grid {
  const { cells, merges } = readSheetXml(bytes, (style) => (context.styles[style]?.color ?? null) !== null);
  const spans = new Map(merges.map((range) => [`${range.top}:${range.left}`, range]));
  const lastRow = cells.reduce((most, cell) => Math.max(most, cell.row), 0);
  const lastColumn = cells.reduce((most, cell) => Math.max(most, cell.column), 0);
  const covered = coveredPlaces(merges, cells);
  const shown = cells.flatMap((cell): GridCell[] => {
    if (covered.has(`${cell.row}:${cell.column}`)) return [];
    const span = spans.get(`${cell.row}:${cell.column}`);
    const style = context.styles[cell.style];
    return [
      {
        row: cell.row,
        column: cell.column,
        rowSpan: span ? Math.min(span.bottom, lastRow) - cell.row + 1 : 1,
        columnSpan: span ? Math.min(span.right, lastColumn) - cell.column + 1 : 1,
        text: shownText(cell, context),
        color: style?.color ?? null,
        bold: style?.bold ?? false,
      },
    ];
  });
  return makeGrid(name, hidden, shown);
}

/** Cells under a merge, other than its own: programs leave fills and old values there that nobody sees. */
function coveredPlaces(merges: readonly Range[], cells: readonly RawCell[]): ReadonlySet<string> {
  const columns = new Map<number, Range[]>();
  for (const range of merges) {
    for (let column = range.left; column <= Math.min(range.right, range.left + 500); column++) {
      const list = columns.get(column);
      if (list) list.push(range);
      else columns.set(column, [range]);
    }
  }
  const covered = new Set<string>();
  for (const { row, column } of cells) {
    const range = columns.get(column)?.find(({ top, bottom }) => row >= top && row <= bottom);
    if (range && (range.top !== row || range.left !== column)) covered.add(`${row}:${column}`);
  }
  return covered;
}

function shownText(cell: RawCell, { strings, styles, since1904 }: Context): string {
  const { type, value } = cell;
  if (value === '') return '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'Ja' : 'Nei';
  if (type === 'd') return value.replace(/^(\d{4})-(\d\d)-(\d\d).*$/u, '$3.$2.$1');
  if (type !== 'n') return decodeCodes(value);
  const number = Number(value);
  const format = styles[cell.style]?.format;
  return Number.isFinite(number) && format ? shownNumber(number, format, since1904) : value.replace('.', ',');
}

/** _x000D_ is a character that XML cannot hold or would change (ECMA-376, ST_Xstring); _x005F_ is the underscore of a text like it. */
function decodeCodes(text: string): string {
  return text.includes('_x')
    ? text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
