import type { Publication } from '../../../src/features/publishing/model/publication.ts';
import { readObjects, type PdfObjects, type StructElement } from './read-objects.ts';

type Placed = PdfObjects['inOrder'][number];

/** Everything about a PDF's structure that a reader with a screen reader would stumble on; empty when it is sound. */
export function structureFaults(bytes: Uint8Array, publication: Publication): readonly string[] {
  const pdf = readObjects(bytes);
  return [
    ...catalogFaults(pdf.catalog, publication),
    ...headingFaults(pdf.inOrder, publication),
    ...tableFaults(pdf, publication),
    ...figureFaults(pdf.inOrder),
    ...orphanFaults(pdf),
  ];
}

const languages = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

function catalogFaults(catalog: string, { document }: Publication): readonly string[] {
  const wanted: readonly (readonly [RegExp, string])[] = [
    [new RegExp(`/Lang \\(${languages[document.language]}\\)`), 'the language is not said'],
    [/\/DisplayDocTitle true/, 'the title is not shown'],
    [/\/Marked true/, 'not marked as tagged'],
    [/\/Outlines \d+ 0 R/, 'no bookmarks'],
    [/\/StructTreeRoot \d+ 0 R/, 'no structure'],
  ];
  return wanted.flatMap(([pattern, fault]) => (pattern.test(catalog) ? [] : [fault]));
}

function headingFaults(inOrder: readonly Placed[], { chapters }: Publication): readonly string[] {
  const levels = inOrder.flatMap(({ element }) => (/^H\d$/.test(element.role) ? [Number(element.role.slice(1))] : []));
  const faults = levels.flatMap((level, at) => (level > (levels[at - 1] ?? 0) + 1 ? [`heading ${at + 1} skips to level ${level}`] : []));
  const expected = chapters.flatMap((chapter) => {
    if (chapter.kind !== 'area') return [1];
    const groups = chapter.table.rows.filter(({ kind }) => kind === 'group').map(() => 3);
    return [1, ...(chapter.vision.length > 0 ? [2] : []), 2, ...groups];
  });
  if (levels.join() !== expected.join()) faults.push(`the headings are ${levels.join()} and not ${expected.join()}`);
  return faults;
}

function tableFaults({ elements, inOrder }: PdfObjects, { chapters }: Publication): readonly string[] {
  const faults: string[] = [];
  const tables = inOrder.filter(({ element }) => element.role === 'Table').map(({ element }) => measured(element, elements));
  for (const [at, table] of tables.entries()) {
    if (table.heads.length === 0) faults.push(`table ${at + 1} has no header cells`);
    if (table.heads.some(({ scope }) => scope === null)) faults.push(`table ${at + 1} has a header cell without scope`);
    const ids = new Set(table.heads.map(({ id }) => id));
    if (table.cells.some(({ headers }) => headers.length === 0 || headers.some((id) => !ids.has(id)))) {
      faults.push(`table ${at + 1} has a cell that no header tells about`);
    }
    if (table.widths.size > 1) faults.push(`table ${at + 1} has rows of different widths`);
  }
  const expected = chapters.flatMap((chapter) => {
    if (chapter.kind === 'overview') {
      return [`${chapter.table.rows.length} × ${chapter.table.columns.length}`];
    }
    if (chapter.kind !== 'area') return [];
    const sizes: number[] = [];
    for (const row of chapter.table.rows) {
      if (row.kind === 'group') sizes.push(0);
      else sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1;
    }
    return sizes.filter((size) => size > 0).map((size) => `${size} × ${chapter.table.columns.length}`);
  });
  const found = tables.map(({ rows, widths }) => `${rows} × ${[...widths][0]}`);
  if (found.join() !== expected.join()) faults.push(`the tables are ${found.join()} and not ${expected.join()}`);
  return faults;
}

type Measured = Readonly<{ rows: number; widths: ReadonlySet<number>; heads: readonly StructElement[]; cells: readonly StructElement[] }>;

/** `rows` are those of the body. */
function measured(table: StructElement, elements: PdfObjects['elements']): Measured {
  const below = (element: StructElement, role: string): readonly StructElement[] =>
    element.children.flatMap((number) => {
      const child = elements.get(number);
      if (!child) return [];
      return child.role === role ? [child] : below(child, role);
    });
  const rows = below(table, 'TR');
  const width = (row: StructElement): number => [...below(row, 'TH'), ...below(row, 'TD')].reduce((sum, { colSpan }) => sum + colSpan, 0);
  return {
    rows: rows.filter((row) => below(row, 'TD').length > 0).length,
    widths: new Set(rows.map(width)),
    heads: below(table, 'TH'),
    cells: below(table, 'TD'),
  };
}

function figureFaults(inOrder: readonly Placed[]): readonly string[] {
  return inOrder.flatMap(({ element, number }) =>
    element.role === 'Figure' && !element.hasAlt ? [`figure ${number} has no alternative text`] : [],
  );
}

/** Every element hangs in the tree, and knows where. */
function orphanFaults({ elements, inOrder }: PdfObjects): readonly string[] {
  const reached = new Set(inOrder.map(({ number }) => number));
  const lost = [...elements.keys()].filter((number) => !reached.has(number));
  return lost.length === 0 ? [] : [`${lost.length} elements hang nowhere`];
}
