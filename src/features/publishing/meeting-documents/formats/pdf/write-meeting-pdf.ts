import { typeset } from '../../../formats/pdf/typst.ts';
import type { MeetingDocument } from '../../model/meeting-document.ts';
import { meetingData } from './meeting-data.ts';

const template = new URL('./meeting.typ', import.meta.url);

/** `ua-1` for people (PDF/UA-1), `a-2a` for archives (PDF/A-2a, tagged too): one file can claim one of them only. */
export type PdfStandard = 'ua-1' | 'a-2a';

/** A tagged PDF that says of itself which standard it follows; the same document gives the same bytes. */
export function writeMeetingPdf(document: MeetingDocument, pdfStandard: PdfStandard): Uint8Array {
  return typeset(
    { template, dataOf: (draw) => meetingData(document, draw) },
    (compiler, pages) => new Uint8Array(compiler.pdf(pages, { pdfStandard })),
  );
}
