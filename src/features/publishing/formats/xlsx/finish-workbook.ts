import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** `date` is ISO. `lastColumn` and `lastRow` are those of the first sheet: 'N', 65. */
export type WorkbookFacts = Readonly<{
  title: string;
  creator: string;
  language: string;
  date: string;
  firstSheet: string;
  hiddenSheet: string;
  lastColumn: string;
  lastRow: number;
}>;

const package_ = 'http://schemas.openxmlformats.org/package/2006';
const a3 = 8;
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * What the writer does not write: properties of the document, the filter and the repeated header of the first sheet, the
 * hidden sheet; and the same bytes for the same plan.
 */
export function finishWorkbook(bytes: Uint8Array, facts: WorkbookFacts): Uint8Array {
  const files = unzipSync(bytes);
  const change = (name: string, from: string, to: string): void => {
    const text = strFromU8(files[name] ?? new Uint8Array());
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    files[name] = strToU8(text.replace(from, () => to));
  };
  const { hiddenSheet, lastColumn, lastRow } = facts;
  const first = escape(facts.firstSheet);
  change('xl/workbook.xml', `name="${hiddenSheet}"`, `name="${hiddenSheet}" state="hidden"`);
  change(
    'xl/workbook.xml',
    '<definedNames/>',
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${first}'!$A$1:$${lastColumn}$${lastRow}</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${first}'!$1:$1</definedName></definedNames>`,
  );
  change('xl/worksheets/sheet1.xml', '</sheetData>', `</sheetData><autoFilter ref="A1:${lastColumn}${lastRow}"/>`);
  for (const sheet of [1, 2, 3].map((number) => `xl/worksheets/sheet${number}.xml`)) {
    change(sheet, '<pageSetup paperSize="9"', `<pageSetup paperSize="${a3}" fitToWidth="1" fitToHeight="0"`);
    const text = strFromU8(files[sheet] ?? new Uint8Array());
    const fitted = text.replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`);
    // the heights are only reckoned: the program makes a row higher when more is written in it
    files[sheet] = strToU8(fitted.replaceAll(' customHeight="1"', ''));
  }
  change(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
      `<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`,
  );
  change(
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="core" Type="${package_}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
      `<Relationship Id="app" Type="${office}/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>`,
  );
  files['docProps/core.xml'] = strToU8(coreXml(facts));
  files['docProps/app.xml'] = strToU8(
    `${head}<Properties xmlns="${office}/extended-properties"><Application>Målbilde</Application></Properties>`,
  );
  // the first day that a zip can name, in whatever time zone
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}

function coreXml({ title, creator, language, date }: WorkbookFacts): string {
  const time = `${date}T00:00:00Z`;
  const stamp = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return (
    `${head}<cp:coreProperties xmlns:cp="${package_}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    `xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escape(title)}</dc:title><dc:creator>${escape(creator)}</dc:creator><dc:language>${language}</dc:language>` +
    `${stamp('created')}${stamp('modified')}</cp:coreProperties>`
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
