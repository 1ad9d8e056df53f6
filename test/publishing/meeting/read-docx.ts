import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A paragraph with its style, and how deep in a table it stands. `list` where it is an item of a list. */
export type DocxParagraph = Readonly<{ style: string | null; text: string; list: boolean; inTable: boolean }>;

export type DocxParts = Readonly<{
  names: readonly string[];
  part: (name: string) => string;
  paragraphs: readonly DocxParagraph[];
  /** for each table: how many header rows it has, and whether it says that its first row is one */
  tables: readonly Readonly<{ headers: number; rows: number; firstRow: boolean }>[];
}>;

/** What stands in a Word document, read by an XML reader of its own; throws where a part is not well-formed XML. */
export function readDocx(bytes: Uint8Array): DocxParts {
  const parts = unzipSync(bytes);
  const part = (name: string): string => new TextDecoder('utf-8', { fatal: true }).decode(parts[name] ?? fail(name));
  const names = Object.keys(parts);
  for (const name of names) if (/\.(xml|rels)$/.test(name)) parse(part(name), () => undefined);
  return { names, part, ...read(part('word/document.xml')) };
}

function fail(name: string): never {
  throw new Error(`the document has no ${name}`);
}

type Tag = Readonly<{ name: string; attributes: Readonly<Record<string, string>> }>;

function parse(
  xml: string,
  onOpen: (tag: Tag) => void,
  onText: (text: string) => void = () => undefined,
  onClose: (name: string) => void = () => undefined,
): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => onOpen(tag as Tag));
  parser.on('text', onText);
  parser.on('closetag', ({ name }) => onClose(name));
  parser.write(xml).close();
}

function read(xml: string): Pick<DocxParts, 'paragraphs' | 'tables'> {
  const paragraphs: { style: string | null; text: string; list: boolean; inTable: boolean }[] = [];
  const tables: { headers: number; rows: number; firstRow: boolean }[] = [];
  let depth = 0;
  let inText = false;
  const last = () => paragraphs.at(-1);
  parse(
    xml,
    ({ name, attributes }) => {
      const paragraph = last();
      const table = tables.at(-1);
      if (name === 'w:tbl') {
        depth += 1;
        tables.push({ headers: 0, rows: 0, firstRow: false });
      }
      if (name === 'w:tr' && table) table.rows += 1;
      if (name === 'w:tblHeader' && table) table.headers += 1;
      if (name === 'w:tblLook' && table) table.firstRow = /^(true|1)$/.test(attributes['w:firstRow'] ?? '');
      if (name === 'w:p') paragraphs.push({ style: null, text: '', list: false, inTable: depth > 0 });
      if (name === 'w:pStyle' && paragraph) paragraph.style = attributes['w:val'] ?? null;
      if (name === 'w:numPr' && paragraph) paragraph.list = true;
      if (name === 'w:br' && paragraph) paragraph.text += '\n';
      inText = name === 'w:t';
    },
    (text) => {
      const paragraph = last();
      if (inText && paragraph) paragraph.text += text;
    },
    (name) => {
      if (name === 'w:tbl') depth -= 1;
      inText = false;
    },
  );
  return { paragraphs, tables };
}
