import type { MeetingDocument } from './model/meeting-document.ts';
import type { MeetingFormat } from './model/meeting-format.ts';

/** The file's bytes, written here and now; a server asks the writing process, so that it can answer meanwhile. */
export async function writeMeetingFile(format: MeetingFormat, document: MeetingDocument): Promise<Uint8Array> {
  if (format === 'docx') {
    const { writeDocx } = await import('./formats/docx/write-docx.ts');
    return writeDocx(document);
  }
  const { writeMeetingPdf } = await import('./formats/pdf/write-meeting-pdf.ts');
  return writeMeetingPdf(document, format === 'pdf' ? 'ua-1' : 'a-2a');
}
