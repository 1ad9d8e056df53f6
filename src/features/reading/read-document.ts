import { AppError, isAppError } from '#shared/errors/app-error.ts';
import { conformDocument } from './guards/conform-document.ts';
import { detectFormat } from './guards/detect-format.ts';
import { readingLimits } from './guards/reading-limits.ts';
import { shownName } from './guards/shown-name.ts';
import { maskAll, maskFindings, translateMasks } from './mask-identity-numbers.ts';
import type { ColumnMapping } from './model/column-mapping.ts';
import type { Finding } from './model/finding.ts';
import type { ReadResult, SourceFormat } from './model/read-result.ts';
import { readDetected, type ReadProgress } from './read-detected.ts';

/** `mapping` is a sheet's, confirmed by a person. `signal` stops between the steps. */
export type ReadOptions = Readonly<{
  mapping?: ColumnMapping | undefined;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: ReadProgress) => void) | undefined;
}>;

const limitMb = readingLimits.fileBytes / 2 ** 20;

/**
 * The one door of reading: tells the format by the content, reads, masks identity numbers, and gives a plan document that
 * validates. Throws AppError and nothing else; its `file` is the name without folders.
 */
export async function readDocument(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<ReadResult> {
  const file = shownName(fileName);
  try {
    if (bytes.byteLength === 0) throw new AppError('file_empty');
    if (bytes.byteLength > readingLimits.fileBytes) throw new AppError('file_too_large');
    const detected = detectFormat(bytes, file);
    const read = await readDetected(detected, bytes, file, options);
    stopIfAsked(options.signal);
    const masked = translateMasks(maskAll(read), read.document.language);
    const document = conformDocument(masked.document);
    const findings = [...wrongExtension(file, masked.format), ...maskFindings(document, masked.pages), ...masked.findings];
    return { ...masked, document, findings };
  } catch (error) {
    throw namedError(error, file);
  }
}

function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AppError('reading_stopped');
}

/** What readers throw without the name gets it here; a fault of a reader is told as a document that cannot be read. */
function namedError(error: unknown, file: string): AppError {
  if (!isAppError(error)) return new AppError('reading_failed', { file });
  return new AppError(error.code, { limit: limitMb, ...error.params, file });
}

const endings: Readonly<Record<SourceFormat, RegExp>> = {
  pptx: /\.(?:pptx|ppsx|potx|pptm|ppsm|potm)$/iu,
  pdf: /\.pdf$/iu,
  xlsx: /\.(?:xlsx|xlsm|xltx|xltm)$/iu,
  csv: /\.(?:csv|tsv|txt)$/iu,
  json: /\.(?:json|txt)$/iu,
  text: /\.(?:txt|text|md|csv|tsv)$/iu,
};

function wrongExtension(file: string, format: SourceFormat): readonly Finding[] {
  const ending = /\.[a-z0-9]{1,5}$/iu.exec(file)?.[0];
  if (!ending || endings[format].test(file)) return [];
  return [{ code: 'wrong_extension', kind: 'tell', params: { file, ending, format }, page: null }];
}
