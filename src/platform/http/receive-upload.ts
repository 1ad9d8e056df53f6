import multipart, { type MultipartFields } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '#shared/errors/app-error.ts';

/** What a form may add to its file: boundaries, headers, short fields. */
const largestFrame = 64 * 1024;

/** `fields` are the short texts that stood before the file in the form. */
export type Upload = Readonly<{ fileName: string; bytes: Uint8Array; fields: Readonly<Record<string, string>> }>;

/** Lets the routes of this plugin take one file of at most `largest` bytes, with a few short fields. */
export async function acceptUploads(app: FastifyInstance, largest: number): Promise<void> {
  await app.register(multipart, {
    limits: { fileSize: largest, files: 1, fields: 20, fieldNameSize: 100, fieldSize: 10_000, parts: 21, headerPairs: 50 },
  });
}

/** Path and control characters belong to no file name that is shown to people or written anywhere. */
function plainName(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').replaceAll(/\p{Cc}/gu, '').slice(0, 200) || 'fil';
}

/**
 * The file of a form, in memory, never on disk. Reads no more than `largest` bytes of it, then throws
 * `file_too_large`; a form with no file throws `upload_missing`.
 */
export async function receiveUpload(request: FastifyRequest, largest: number): Promise<Upload> {
  if (!request.isMultipart()) throw new AppError('upload_missing');
  const part = await request.file({ limits: { fileSize: largest } });
  if (!part) throw new AppError('upload_missing');
  const fileName = plainName(part.filename);
  const tooLarge = (): AppError => new AppError('file_too_large', { file: fileName, limit: Math.floor(largest / (1024 * 1024)) });
  if (Number(request.headers['content-length']) > largest + largestFrame) {
    // Told at once; what still comes is let through unread, so that the browser gets to read the answer.
    part.file.resume();
    throw tooLarge();
  }
  const chunks: Buffer[] = [];
  for await (const chunk of part.file) chunks.push(chunk as Buffer);
  if (part.file.truncated) throw tooLarge();
  if (chunks.length === 0 && part.filename === '') throw new AppError('upload_missing');
  return { fileName, bytes: Buffer.concat(chunks), fields: textsOf(part.fields) };
}

function textsOf(fields: MultipartFields): Readonly<Record<string, string>> {
  const texts = Object.entries(fields).flatMap(([name, field]) => {
    if (!field || Array.isArray(field) || field.type !== 'field' || typeof field.value !== 'string') return [];
    return [[name, field.value] as const];
  });
  return Object.fromEntries(texts);
}
