import { AppError } from '#shared/errors/app-error.ts';
import type { Page, PagedSource } from '../../model/page-model.ts';
import { assemblePage } from './assemble-page.ts';
import type { PdfDocument } from './open-pdf.ts';
import { asAppError, openPdf } from './open-pdf.ts';
import { readInk } from './read-ink.ts';
import { giveRoles } from './roles.ts';
import type { Setter } from './setter.ts';
import { setterOf } from './setter.ts';
import { guardStreams } from './stream-guard.ts';

/** milliseconds for a whole document */
const maxTime = 60_000;

/**
 * The pages of a PDF with text: blocks, shapes and tables rebuilt from lines, fills and places, in points. Throws
 * AppError 'file_encrypted', 'file_damaged', 'file_bomb', 'file_too_many_pages', 'pdf_scanned' (no text at all) or 'reading_too_slow'.
 */
export async function readPdf(bytes: Uint8Array): Promise<PagedSource> {
  if (!hasHeader(bytes)) throw new AppError('file_damaged');
  await guardStreams(bytes);
  const document = await openPdf(bytes);
  try {
    const facts = await factsOf(document);
    const pages = await readPages(document, facts.setter);
    if (!pages.some((page) => page.blocks.length > 0 || page.tables.length > 0)) throw new AppError('pdf_scanned');
    return { pages: giveRoles(pages), title: facts.title, language: facts.language };
  } catch (error) {
    throw asAppError(error);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readPages(document: PdfDocument, setter: Setter): Promise<readonly Page[]> {
  const end = performance.now() + maxTime;
  const pages: Page[] = [];
  const seenAtEdge = new Set<string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(
      assemblePage(await before(end, readInk(page)), number, pages.findLast((one) => one.tables.length > 0) ?? null, setter, seenAtEdge),
    );
    page.cleanup();
  }
  return pages;
}

/** The result, or AppError 'reading_too_slow' when it has not come at `end` (performance.now()). */
async function before<T>(end: number, work: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new AppError('reading_too_slow')), Math.max(0, end - performance.now()));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

type Facts = Readonly<{ title: string | null; language: string | null; setter: Setter }>;

async function factsOf(document: PdfDocument): Promise<Facts> {
  const { info } = await document.getMetadata();
  const { Title, Language, Creator, Producer } = info as Readonly<Record<string, unknown>>;
  const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
  return { title: textOrNull(Title), language: textOrNull(Language), setter: setterOf(String(Creator ?? ''), String(Producer ?? '')) };
}

/** PDF readers accept the header within the first kilobyte. */
function hasHeader(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
