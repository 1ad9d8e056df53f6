import { getResolvedPDFJS } from 'unpdf';
import { AppError } from '#shared/errors/app-error.ts';

type PdfJs = Awaited<ReturnType<typeof getResolvedPDFJS>>;
export type PdfDocument = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

export const maxPages = 400;

/**
 * Opens a PDF for reading: no scripts, no fetch, no system fonts, no pictures decoded. Throws AppError 'file_encrypted'
 * (a password is needed), 'file_damaged' or 'file_too_many_pages'. The caller destroys the document's loading task.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({
    // PDF.js takes ownership of what it is given
    data: new Uint8Array(bytes),
    verbosity: 0,
    stopAtErrors: false,
    maxImageSize: 1,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > maxPages) throw new AppError('file_too_many_pages', { limit: maxPages });
    return document;
  } catch (error) {
    await task.destroy();
    throw asAppError(error);
  }
}

/** PDF.js' own failures as ours: a wanted password is its own sentence, everything else means damaged. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const name = error instanceof Error ? error.name : '';
  return new AppError(name === 'PasswordException' ? 'file_encrypted' : 'file_damaged');
}
