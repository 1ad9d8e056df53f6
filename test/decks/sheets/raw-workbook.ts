import { strToU8, zipSync } from 'fflate';

export type RawFill = string | Readonly<{ theme: number; tint?: number }> | Readonly<{ indexed: number }>;

/** `at` is a reference such as B2. A formula's `value` is what the program stored for it. */
export type RawCell = Readonly<{ at: string; value: string | number; fill?: RawFill; bold?: boolean; format?: string; formula?: string }>;

export type RawSheet = Readonly<{ name: string; cells: readonly RawCell[]; merges?: readonly string[]; hidden?: boolean }>;

/** `prefix` writes the parts' elements with a namespace prefix, as some programs do; `shared` puts texts in the shared strings. */
export type RawOptions = Readonly<{ prefix?: string; shared?: boolean; extra?: Readonly<Record<string, string>>; since1904?: boolean }>;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const themeXml = `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="t"><a:themeElements><a:clrScheme name="c"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme></a:themeElements></a:theme>`;

/** A workbook written by hand, part by part: what no writing package lets a test say. */
export function rawWorkbook(sheets: readonly RawSheet[], options: RawOptions = {}): Uint8Array {
  const strings: string[] = [];
  const styles: string[] = [];
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, strings, styles, options);
  });
  const list = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escape(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const date = options.since1904 ? '<workbookPr date1904="1"/>' : '';
  parts['xl/workbook.xml'] = `${head}<workbook xmlns="${main}" xmlns:r="${relations}">${date}<sheets>${list.join('')}</sheets></workbook>`;
  const targets = [
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['theme', '/xl/theme/theme1.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ];
  parts['xl/_rels/workbook.xml.rels'] = relationsXml(targets);
  parts['[Content_Types].xml'] = contentTypes(sheets.length);
  parts['_rels/.rels'] = relationsXml([['officeDocument', 'xl/workbook.xml']]);
  parts['xl/theme/theme1.xml'] = themeXml;
  parts['xl/styles.xml'] = stylesXml(styles);
  parts['xl/sharedStrings.xml'] =
    `${head}<sst xmlns="${main}">${strings.map((text) => `<si><r><t xml:space="preserve">${escape(text.slice(0, 2))}</t></r><r><t xml:space="preserve">${escape(text.slice(2))}</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>`).join('')}</sst>`;
  return zipSync(Object.fromEntries(Object.entries({ ...parts, ...options.extra }).map(([name, text]) => [name, strToU8(text)])));
}

function sheetXml(sheet: RawSheet, strings: string[], styles: string[], { prefix, shared }: RawOptions): string {
  const p = prefix ? `${prefix}:` : '';
  const rows = new Map<string, RawCell[]>();
  for (const cell of sheet.cells) rows.set(rowOf(cell), [...(rows.get(rowOf(cell)) ?? []), cell]);
  const cellXml = (cell: RawCell): string => {
    const style = styleOf(cell, styles);
    const formula = cell.formula ? `<${p}f>${escape(cell.formula)}</${p}f>` : '';
    if (typeof cell.value === 'number') return `<${p}c r="${cell.at}" s="${style}">${formula}<${p}v>${cell.value}</${p}v></${p}c>`;
    if (cell.value === '') return `<${p}c r="${cell.at}" s="${style}"/>`;
    if (cell.formula) return `<${p}c r="${cell.at}" s="${style}" t="str">${formula}<${p}v>${escape(cell.value)}</${p}v></${p}c>`;
    if (shared) return `<${p}c r="${cell.at}" s="${style}" t="s"><${p}v>${strings.push(cell.value) - 1}</${p}v></${p}c>`;
    return `<${p}c r="${cell.at}" s="${style}" t="inlineStr"><${p}is><${p}t xml:space="preserve">${escape(cell.value)}</${p}t></${p}is></${p}c>`;
  };
  const data = [...rows].map(([row, cells]) => `<${p}row r="${row}">${cells.map(cellXml).join('')}</${p}row>`).join('');
  const merges = (sheet.merges ?? []).map((range) => `<${p}mergeCell ref="${range}"/>`).join('');
  const xmlns = prefix ? `xmlns:${prefix}="${main}"` : `xmlns="${main}"`;
  return `${head}<${p}worksheet ${xmlns}><${p}sheetData>${data}</${p}sheetData>${merges && `<${p}mergeCells>${merges}</${p}mergeCells>`}</${p}worksheet>`;
}

const rowOf = ({ at }: RawCell): string => at.replace(/\D/gu, '');

function styleOf({ fill, bold, format }: RawCell, styles: string[]): number {
  const key = JSON.stringify([fill ?? null, bold ?? false, format ?? '']);
  const at = styles.indexOf(key);
  return at === -1 ? styles.push(key) : at + 1;
}

function stylesXml(styles: readonly string[]): string {
  const read = styles.map((key) => JSON.parse(key) as [RawFill | null, boolean, string]);
  const formats = read.map(([, , format], index) => `<numFmt numFmtId="${200 + index}" formatCode="${escape(format)}"/>`).join('');
  const fills = read
    .map(
      ([fill]) =>
        `<fill>${fill === null ? '<patternFill patternType="none"/>' : `<patternFill patternType="solid"><fgColor ${colorXml(fill)}/><bgColor indexed="64"/></patternFill>`}</fill>`,
    )
    .join('');
  const cells = read
    .map(
      ([, bold, format], index) =>
        `<xf numFmtId="${format === '' ? 0 : 200 + index}" fontId="${bold ? 1 : 0}" fillId="${index + 1}" applyFill="1"/>`,
    )
    .join('');
  return `${head}<styleSheet xmlns="${main}"><numFmts>${formats}</numFmts><fonts><font><sz val="11"/></font><font><b/></font></fonts><fills><fill><patternFill patternType="none"/></fill>${fills}</fills><cellXfs><xf fillId="0"/>${cells}</cellXfs></styleSheet>`;
}

function colorXml(fill: RawFill): string {
  if (typeof fill === 'string') return `rgb="FF${fill.slice(1).toUpperCase()}"`;
  return 'indexed' in fill ? `indexed="${fill.indexed}"` : `theme="${fill.theme}"${fill.tint === undefined ? '' : ` tint="${fill.tint}"`}`;
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const own = [
    ['workbook', 'sheet.main'],
    ['styles', 'styles'],
    ['sharedStrings', 'sharedStrings'],
    ...Array.from({ length: sheets }, (_, index) => [`worksheets/sheet${index + 1}`, 'worksheet']),
  ];
  const list = own.map(([name, kind]) => `<Override PartName="/xl/${name}.xml" ContentType="${type}.${kind}+xml"/>`).join('');
  const theme = '<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>';
  const usual =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${usual}${list}${theme}</Types>`;
}

function relationsXml(targets: readonly (readonly string[])[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
