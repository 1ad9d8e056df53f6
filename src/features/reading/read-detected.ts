import { AppError } from '#shared/errors/app-error.ts';
import type { Detected } from './guards/detect-format.ts';
import { readingLimits } from './guards/reading-limits.ts';
import { maskAll } from './mask-identity-numbers.ts';
import type { ColumnMapping } from './model/column-mapping.ts';
import type { PagedSource } from './model/page-model.ts';
import type { ReadResult } from './model/read-result.ts';
import type { Workbook } from './formats/sheet/grid.ts';

/** `opened` the format is known, `pages` they are unpacked, `plan` they are read. */
export type ReadProgress = Readonly<{ step: 'opened' | 'pages' | 'plan'; pages: number }>;

export type DetectedOptions = Readonly<{
  mapping?: ColumnMapping | undefined;
  onProgress?: ((progress: ReadProgress) => void) | undefined;
}>;

/** Reads with the format's own reader, loaded when it is needed. Identity numbers are masked before anything is made of the text. */
export async function readDetected(detected: Detected, bytes: Uint8Array, file: string, options: DetectedOptions): Promise<ReadResult> {
  const tell = (step: ReadProgress['step'], pages: number): void => options.onProgress?.({ step, pages });
  tell('opened', 0);
  switch (detected.format) {
    case 'pptx': {
      const { readPptx } = await import('./formats/pptx/read-pptx.ts');
      const source = readPptx(bytes);
      return (await ownDeck(source, tell)) ?? fromPages('pptx', source, file, tell);
    }
    case 'pdf': {
      const { readPdf } = await import('./formats/pdf/read-pdf.ts');
      // PDF.js takes the buffer for itself; slice() of a Buffer would be no copy
      return fromPages('pdf', await readPdf(new Uint8Array(bytes)), file, tell);
    }
    case 'xlsx': {
      const { readWorkbook } = await import('./formats/sheet/read-workbook.ts');
      return fromWorkbook('xlsx', readWorkbook(bytes), file, options, tell);
    }
    case 'csv': {
      const { readCsv } = await import('./formats/sheet/read-csv.ts');
      checkTextSize(bytes);
      return fromWorkbook('csv', { grids: [readCsv(detected.text, '')], title: null, changed: null }, file, options, tell);
    }
    case 'json': {
      const { readJson } = await import('./formats/json/read-json.ts');
      checkTextSize(bytes);
      return { format: 'json', document: readJson(detected.text), findings: [], pages: [] };
    }
    case 'text': {
      const { readText } = await import('./formats/text/read-text.ts');
      checkTextSize(bytes);
      return readText(maskAll(detected.text), file);
    }
  }
}

/** What Målbilde itself wrote needs no interpreting. */
async function ownDeck(source: PagedSource, tell: (step: 'pages' | 'plan', pages: number) => void): Promise<ReadResult | null> {
  if (source.carried === undefined) return null;
  const { readOwnDeck } = await import('./formats/pptx/own/read-own-deck.ts');
  const masked = maskAll(source);
  const document = await readOwnDeck(masked);
  if (!document) return null;
  tell('pages', masked.pages.length);
  tell('plan', masked.pages.length);
  return { format: 'pptx', document, findings: [], pages: masked.pages };
}

async function fromPages(
  format: 'pptx' | 'pdf',
  source: PagedSource,
  file: string,
  tell: (step: 'pages' | 'plan', pages: number) => void,
): Promise<ReadResult> {
  const { planFromPages } = await import('./interpret/plan-from-pages.ts');
  const masked = maskAll(source);
  tell('pages', masked.pages.length);
  const { document, findings } = planFromPages(masked, file);
  tell('plan', masked.pages.length);
  return { format, document, findings, pages: masked.pages };
}

async function fromWorkbook(
  format: 'xlsx' | 'csv',
  workbook: Workbook,
  file: string,
  { mapping }: DetectedOptions,
  tell: (step: 'pages' | 'plan', pages: number) => void,
): Promise<ReadResult> {
  const [{ planFromSheets }, { sheetPage }, { readOwn }] = await Promise.all([
    import('./formats/sheet/plan-from-sheets.ts'),
    import('./formats/sheet/sheet-page.ts'),
    import('./formats/sheet/own/read-own.ts'),
  ]);
  const masked = maskAll(workbook);
  const pages = masked.grids.filter(({ hidden }) => !hidden).map((grid, index) => sheetPage(grid, index + 1));
  tell('pages', pages.length);
  const own = readOwn(format, masked, file);
  if (own) {
    tell('plan', pages.length);
    return { format, ...own, pages };
  }
  const read = planFromSheets(masked, file, { mapping, year: new Date().getFullYear() });
  tell('plan', pages.length);
  return { format, document: read.document, findings: read.findings, pages, mapping: read.mapping };
}

function checkTextSize(bytes: Uint8Array): void {
  if (bytes.byteLength > readingLimits.textBytes) throw new AppError('file_too_large', { limit: readingLimits.textBytes / 2 ** 20 });
}
