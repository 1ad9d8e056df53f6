import type { Publication } from '../../model/publication.ts';
import { withDocument } from './typst.ts';

/** A tagged PDF that says of itself that it follows PDF/UA-1; the same publication gives the same bytes. */
export async function writePdf(publication: Publication): Promise<Uint8Array> {
  return withDocument(publication, (compiler, document) => new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' })));
}
