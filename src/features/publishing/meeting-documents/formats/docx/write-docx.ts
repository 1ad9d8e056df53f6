import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { MeetingDocument } from '../../model/meeting-document.ts';
import { docxBlock, textWidth } from './docx-blocks.ts';
import { bullets, docxStyles } from './docx-styles.ts';
import { lineText, runsOf } from './docx-text.ts';
import { settlePackage } from './settle-package.ts';

const a4 = { width: 11906, height: 16838 };
const margin = { top: 1134, bottom: 1247, left: 1247, right: 1247 };

/** A Word document (ECMA-376) with real headings, lists and tables; the same document gives the same bytes. */
export async function writeDocx(document: MeetingDocument): Promise<Uint8Array> {
  const { title, lines, blocks, language } = document;
  const file = new Document({
    title: lineText(title),
    styles: docxStyles(language),
    numbering: bullets,
    sections: [
      {
        properties: { page: { size: a4, margin } },
        footers: { default: new Footer({ children: [footerOf(document)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(lineText(title) || '–') }),
          ...lines.map((text) => new Paragraph({ style: 'MeetingLine', children: runsOf(text) })),
          ...blocks.flatMap(docxBlock),
        ],
      },
    ],
  });
  return settlePackage(new Uint8Array(await Packer.toBuffer(file)), document);
}

function footerOf({ footer, words }: MeetingDocument): Paragraph {
  const small = { size: 16, color: '4a5058' } as const;
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    tabStops: [{ type: 'right', position: textWidth }],
    children: [
      ...runsOf(lineText(footer), small),
      new TextRun({
        ...small,
        children: [new Tab(), `${lineText(words.page)} `, PageNumber.CURRENT, ` ${lineText(words.of)} `, PageNumber.TOTAL_PAGES],
      }),
    ],
  });
}
