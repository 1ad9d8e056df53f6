import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentKinds, type MeetingDocument } from '../../../src/features/publishing/meeting-documents/model/meeting-document.ts';
import { writeDocx } from '../../../src/features/publishing/meeting-documents/formats/docx/write-docx.ts';
import { heldMeeting } from '../../support/shown-meeting.ts';
import { missing } from '../pdf/said.ts';
import { documentIn } from './document-in.ts';
import { documentText } from './document-text.ts';
import { anyMeetingDocument } from './random-meeting-document.ts';
import { readDocx, type DocxParts } from './read-docx.ts';

const meeting = heldMeeting();
const documents = documentKinds.map((kind) => documentIn(meeting, kind));

/** Without what cannot stand in XML, and without space: a heading stands on one line. */
function bare(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff\s]/gu, '');
}

function said({ paragraphs }: DocxParts): string {
  return bare(paragraphs.map(({ text }) => text).join(''));
}

function styled({ paragraphs }: DocxParts, style: string): readonly string[] {
  return paragraphs.flatMap((one) => (one.style === style ? [one.text] : []));
}

describe.each(documents.map((document) => [document.kind, document] as const))('the %s as Word', (_kind, document) => {
  test('says everything, in order', async () => {
    const docx = readDocx(await writeDocx(document));
    expect(missing(documentText(document).map(bare), said(docx))).toEqual([]);
  });

  test('has headings, lists and tables that Word knows as such', async () => {
    const docx = readDocx(await writeDocx(document));
    const headings = (level: number) =>
      document.blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));
    expect(styled(docx, 'Title')).toEqual([document.title]);
    for (const level of [1, 2, 3]) expect(styled(docx, `Heading${level}`)).toEqual(headings(level));
    const items = document.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(docx.paragraphs.filter(({ list }) => list).map(({ text }) => text)).toEqual(items);
    const tables = document.blocks.flatMap((block) =>
      block.kind === 'table' ? [{ headers: 1, rows: block.rows.length + 1, firstRow: true }] : [],
    );
    expect(docx.tables).toEqual(tables);
  });

  test('says its title and language, and counts its pages', async () => {
    const docx = readDocx(await writeDocx(document));
    expect(docx.part('docProps/core.xml')).toContain(`<dc:title>${document.title}</dc:title>`);
    expect(docx.part('docProps/core.xml')).toContain('<dc:language>nb-NO</dc:language>');
    expect(docx.part('word/styles.xml')).toMatch(/<w:lang w:val="nb-NO"/);
    const footer = docx.names.find((name) => /footer\d*\.xml$/.test(name)) ?? '';
    expect(docx.part(footer)).toMatch(/PAGE[\s\S]*NUMPAGES/);
  });

  test('is the same bytes again', async () => {
    expect(Buffer.from(await writeDocx(document)).equals(Buffer.from(await writeDocx(document)))).toBe(true);
  });
});

test('markup, formulas and control characters come out as text, whatever stands there', async () => {
  await fc.assert(
    fc.asyncProperty(anyMeetingDocument, async (document: MeetingDocument) => {
      const docx = readDocx(await writeDocx(document));
      expect(missing(documentText(document).map(bare), said(docx))).toEqual([]);
      expect(docx.names.some((name) => /vba|activeX|embeddings/i.test(name))).toBe(false);
    }),
    { numRuns: 60 },
  );
});
