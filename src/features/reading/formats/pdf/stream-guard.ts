import { createInflate } from 'node:zlib';
import { AppError } from '#shared/errors/app-error.ts';

export type StreamLimits = Readonly<{ content: number; image: number; total: number }>;

/** Bytes that one stream of text or drawing, one of a picture, and all together may unpack to. */
export const streamLimits: StreamLimits = { content: 64e6, image: 300e6, total: 600e6 };
/** Bytes of the older LZW packing, which cannot be measured here; it grows at most 2,700 times. */
const maxLzw = 100_000;

/** Throws AppError 'file_bomb' when the packed streams of a PDF would unpack to more than a plan can have. */
export async function guardStreams(bytes: Uint8Array, limits: StreamLimits = streamLimits): Promise<void> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const start = at + (file[at + 6] === 13 ? 8 : 7);
    const end = file.indexOf('endstream', start);
    const packed = file.subarray(start, end < 0 ? file.length : end);
    const dictionary = file.subarray(Math.max(0, file.lastIndexOf('obj', at), at - 4000), at).toString('latin1');
    total += await unpackedSize(packed, dictionary, limits);
    if (total > limits.total) throw new AppError('file_bomb');
    at = end < 0 ? file.length : end;
  }
}

async function unpackedSize(packed: Buffer, dictionary: string, limits: StreamLimits): Promise<number> {
  const packings = dictionary.match(/\/(FlateDecode|Fl\b|LZWDecode|LZW\b)/g) ?? [];
  const isImage = /\/Subtype\s*\/Image/.test(dictionary);
  if (packings.length > 1 || (packings[0]?.startsWith('/LZW') === true && packed.length > maxLzw && !isImage))
    throw new AppError('file_bomb');
  if (packings.length === 0 || packings[0]?.startsWith('/LZW') === true) return 0;
  const limit = isImage ? limits.image : limits.content;
  // deflate packs at most 1:1032
  if (packed.length * 1032 <= limit / 100) return 0;
  return inflatedSize(packed, limit);
}

/** Bytes after inflating, which are not kept; a damaged stream counts as far as it goes. */
function inflatedSize(packed: Buffer, limit: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const inflate = createInflate();
  let size = 0;
  inflate.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) return;
    inflate.destroy();
    reject(new AppError('file_bomb'));
  });
  inflate.on('end', () => resolve(size));
  inflate.on('error', () => resolve(size));
  inflate.end(packed);
  return promise;
}
