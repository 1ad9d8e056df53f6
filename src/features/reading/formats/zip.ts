import { crc32, inflateRawSync } from 'node:zlib';
import { AppError } from '#shared/errors/app-error.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** Sizes in bytes of unpacked content. `ratio` is unpacked to packed, looked at only for entries over `freeRatio` bytes. */
export type ZipLimits = Readonly<{ entries: number; entry: number; total: number; ratio: number; freeRatio: number }>;

/** What an office document of a plan can need, with room; pictures and films are never unpacked. */
export const officeLimits: ZipLimits = {
  entries: 10_000,
  entry: 64 << 20,
  total: 256 << 20,
  ratio: 250,
  freeRatio: 4 << 20,
};

/** Names are as stored, with forward slashes; they are looked up without regard to case, as office programs do. */
export type ZipReader = Readonly<{
  names: readonly string[];
  has: (name: string) => boolean;
  /** null when there is no such file */
  bytes: (name: string) => Uint8Array | null;
}>;

const containerMagic = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens an archive in memory; a file is unpacked when asked for, and nothing is written to disk.
 * Throws file_encrypted, file_damaged or file_bomb, from here and from `bytes`.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = officeLimits): ZipReader {
  if (containerMagic.every((byte, index) => bytes[index] === byte)) throw new AppError('file_encrypted');
  const entries = new Map(readZipDirectory(bytes, limits.entries).map((entry) => [entry.name.toLowerCase(), entry]));
  for (const entry of entries.values()) refuseUnlikely(entry, limits);
  let total = 0;
  return {
    names: [...entries.values()].map((entry) => entry.name),
    has: (name) => entries.has(name.toLowerCase()),
    bytes: (name) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return null;
      const content = unpack(bytes, entry, Math.min(limits.entry, limits.total - total));
      total += content.byteLength;
      return content;
    },
  };
}

/** Media is packed hardly at all, so a film is no bomb whatever its size; a page of XML that grows 250 times is one. */
function refuseUnlikely(entry: ZipEntry, limits: ZipLimits): void {
  if (entry.unpacked <= limits.freeRatio) return;
  if (entry.unpacked > entry.packed * limits.ratio) throw new AppError('file_bomb');
}

function unpack(bytes: Uint8Array, entry: ZipEntry, room: number): Uint8Array {
  if (entry.encrypted) throw new AppError('file_encrypted');
  if (entry.unpacked > room) throw new AppError('file_bomb');
  const packed = packedBytes(bytes, entry);
  const content = entry.method === 0 ? packed : inflate(packed, entry);
  if (content.byteLength !== entry.unpacked || crc32(content) !== entry.crc) throw new AppError('file_damaged');
  return content;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, packed } = entry;
  if (start + 30 > bytes.byteLength || view.getUint32(start, true) !== 0x04034b50) throw new AppError('file_damaged');
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + packed > bytes.byteLength) throw new AppError('file_damaged');
  return bytes.subarray(from, from + packed);
}

/** A declared size that lies is caught here: no more than it is ever produced. */
function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw new AppError('file_damaged');
  if (entry.unpacked === 0) return new Uint8Array();
  try {
    return inflateRawSync(packed, { maxOutputLength: entry.unpacked });
  } catch {
    throw new AppError('file_damaged');
  }
}
