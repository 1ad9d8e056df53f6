import { HeadingLevel, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, Fact, TableColumn } from '../../model/meeting-document.ts';
import { grey, line } from './docx-styles.ts';
import { lineText, runsOf } from './docx-text.ts';

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A page of A4 without its margins, in twentieths of a point. */
export const textWidth = 9412;

/** What a block is in Word: real headings, lists and tables. */
export function docxBlock(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: runsOf(lineText(block.text) || '–') })];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.text) })];
    case 'facts':
      return block.facts.map(factParagraph);
    case 'list':
      return block.items.map((item) => new Paragraph({ numbering: { reference: 'bullets', level: 0 }, children: runsOf(item) }));
    case 'box':
      return boxOf(block.label, block.text);
    case 'table':
      return [tableOf(block.columns, block.rows), new Paragraph({ style: 'MeetingCell', children: [] })];
  }
}

function factParagraph({ label, text }: Fact): Paragraph {
  return new Paragraph({ style: 'MeetingFact', children: [...runsOf(`${lineText(label)}: `, { bold: true }), ...runsOf(text)] });
}

/** Its paragraphs stay together, and apart from what follows. */
function boxOf(label: string, text: string): readonly Paragraph[] {
  const body = text === '' ? [] : [new Paragraph({ style: 'MeetingBox', spacing: { after: 160 }, children: runsOf(text) })];
  const isAlone = body.length === 0;
  return [
    new Paragraph({
      style: 'MeetingBox',
      keepNext: !isAlone,
      spacing: { before: 120, after: isAlone ? 160 : 0 },
      children: runsOf(label, { bold: true }),
    }),
    ...body,
  ];
}

function tableOf(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): Table {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((textWidth * share) / total));
  const cell = (text: string, at: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: grey, color: 'auto' } }),
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      children: [new Paragraph({ style: 'MeetingCell', children: runsOf(text, { bold: isHead }) })],
    });
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ label }, at) => cell(label, at, true)) });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      head,
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: row.every((text) => text.length <= 900), children: row.map((text, at) => cell(text, at, false)) }),
      ),
    ],
  });
}
