import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeMeetingPdf } from '../../../src/features/publishing/meeting-documents/formats/pdf/write-meeting-pdf.ts';
import { documentKinds, type MeetingDocument } from '../../../src/features/publishing/meeting-documents/model/meeting-document.ts';
import { heldMeeting } from '../../support/shown-meeting.ts';
import { readObjects, type PdfObjects } from '../pdf/read-objects.ts';
import { readPdfText, squeezed } from '../pdf/read-pdf-text.ts';
import { missing } from '../pdf/said.ts';
import { documentIn } from './document-in.ts';
import { documentText } from './document-text.ts';
import { anyMeetingDocument } from './random-meeting-document.ts';

const meeting = heldMeeting(12);
const documents = documentKinds.map((kind) => documentIn(meeting, kind));

function roles({ inOrder }: PdfObjects): readonly string[] {
  return inOrder.map(({ element }) => element.role);
}

describe.each(documents.map((document) => [document.kind, document] as const))('the %s as PDF', (_kind, document) => {
  const bytes = writeMeetingPdf(document, 'ua-1');

  test('says everything in logical order, and nothing reaches outside a sheet', async () => {
    const { logical, outside, overlapping, title, pages } = await readPdfText(bytes);
    expect(missing(documentText(document).map(squeezed), logical)).toEqual([]);
    expect([outside, overlapping, title]).toEqual([[], [], document.title]);
    for (const [at, page] of pages.entries()) expect(page).toContain(squeezed(`Side ${at + 1} av ${pages.length}`));
  });

  test('is tagged: headings, lists, and tables whose cells know their header', () => {
    const pdf = readObjects(bytes);
    expect(pdf.catalog).toMatch(/\/Lang \(nb-NO\)/);
    expect(pdf.catalog).toMatch(/\/Marked true/);
    const headings = document.blocks.flatMap((block) => (block.kind === 'heading' ? [`H${block.level}`] : []));
    expect(roles(pdf).filter((role) => /^H\d$/.test(role))).toEqual(headings);
    const lists = document.blocks.filter(({ kind }) => kind === 'list').length;
    expect(roles(pdf).filter((role) => role === 'L')).toHaveLength(lists);
    const tables = document.blocks.filter((block) => block.kind === 'table');
    expect(roles(pdf).filter((role) => role === 'Table')).toHaveLength(tables.length);
    const heads = pdf.inOrder.filter(({ element }) => element.role === 'TH').map(({ element }) => element);
    expect(heads).toHaveLength(tables.reduce((sum, { columns }) => sum + columns.length, 0));
    const ids = new Set(heads.map(({ id }) => id));
    const cells = pdf.inOrder.filter(({ element }) => element.role === 'TD').map(({ element }) => element);
    expect(cells.filter(({ headers }) => headers.length !== 1 || !ids.has(headers[0] ?? ''))).toEqual([]);
  });

  test('is the same bytes again, and says of itself which standard it follows', () => {
    expect(Buffer.from(writeMeetingPdf(document, 'ua-1')).equals(Buffer.from(bytes))).toBe(true);
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const archived = Buffer.from(writeMeetingPdf(document, 'a-2a')).toString('latin1');
    expect(archived).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(archived).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });
});

test('a heading never stands last on a page', async () => {
  const blocks: MeetingDocument['blocks'] = Array.from({ length: 90 }, (_, at) => [
    { kind: 'heading' as const, level: 1 as const, text: `Overskrift nummer ${at}.` },
    { kind: 'paragraph' as const, text: `Avsnitt nummer ${at}. ${'Ord i avsnittet. '.repeat(at % 7)}` },
  ]).flat();
  const [first] = documents;
  if (!first) throw new Error('there is no document');
  const { pages } = await readPdfText(writeMeetingPdf({ ...first, blocks, footer: '' }, 'ua-1'));
  expect(pages.length).toBeGreaterThan(4);
  for (const page of pages) expect(page).not.toMatch(/Overskriftnummer\d+\.Side\d+av\d+$/);
});

test('markup, formulas and control characters come out as text, whatever stands there', async () => {
  await fc.assert(
    fc.asyncProperty(anyMeetingDocument, async (document) => {
      const text = await readPdfText(writeMeetingPdf(document, 'ua-1'));
      expect(text.pages.length).toBeGreaterThan(0);
      expect(text.outside).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('what looks like Typst is shown as it stands', async () => {
  const [first] = documents;
  if (!first) throw new Error('there is no document');
  const sign = '#eval("1+1") $x$ *fet* = overskrift `kode` @ref \\';
  const { logical } = await readPdfText(writeMeetingPdf({ ...first, title: sign, blocks: [{ kind: 'paragraph', text: sign }] }, 'ua-1'));
  expect(logical.split(squeezed(sign))).toHaveLength(3);
});
