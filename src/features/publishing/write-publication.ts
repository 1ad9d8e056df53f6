import type { PublicationFormat, WriteFormat } from './model/format.ts';
import type { Publication } from './model/publication.ts';

const writers: Readonly<Record<PublicationFormat, () => Promise<WriteFormat>>> = {
  pptx: async () => (await import('./formats/pptx/write-pptx.ts')).writePptx,
  pdf: async () => (await import('./formats/pdf/write-pdf.ts')).writePdf,
  xlsx: async () => (await import('./formats/xlsx/write-xlsx.ts')).writeXlsx,
  csv: async () => (await import('./formats/csv/write-csv.ts')).writeCsv,
  json: async () => (await import('./formats/json/write-json.ts')).writeJson,
  html: async () => (await import('./formats/html/write-html.ts')).writeHtml,
};

/** The file's bytes, written here and now; a server uses writeInWorker, so that it can answer meanwhile. */
export async function writePublication(format: PublicationFormat, publication: Publication): Promise<Uint8Array> {
  const write = await writers[format]();
  return write(publication);
}
