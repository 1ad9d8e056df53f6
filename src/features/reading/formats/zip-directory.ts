import { AppError } from '#shared/errors/app-error.ts';

/** One file in the archive; `start` is the offset of its local header, sizes are as the archive claims them. */
export type ZipEntry = Readonly<{
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  unpacked: number;
  start: number;
}>;

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;

type Directory = Readonly<{ count: number; offset: number }>;

/** The archive's own list of its files (APPNOTE 4.3.12). Throws file_damaged or file_bomb. */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = findDirectory(view);
    if (count > maxEntries) throw new AppError('file_bomb');
    return readEntries(view, bytes, count, offset);
  } catch (error) {
    if (error instanceof RangeError) throw new AppError('file_damaged');
    throw error;
  }
}

function findDirectory(view: DataView): Directory {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return directoryAt(view, at);
  }
  throw new AppError('file_damaged');
}

function directoryAt(view: DataView, at: number): Directory {
  const count = view.getUint16(at + 10, true);
  const offset = view.getUint32(at + 16, true);
  if (offset !== 0xffffffff && count !== 0xffff) return { count, offset };
  if (at < 20 || view.getUint32(at - 20, true) !== end64LocatorSignature) return { count, offset };
  const end64 = bigNumber(view, at - 12);
  if (view.getUint32(end64, true) !== end64Signature) throw new AppError('file_damaged');
  return { count: bigNumber(view, end64 + 32), offset: bigNumber(view, end64 + 48) };
}

function readEntries(view: DataView, bytes: Uint8Array, count: number, offset: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== entrySignature) throw new AppError('file_damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = {
      name: name.replaceAll('\\', '/').replace(/^\//, ''),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    };
    entries.push(withBigSizes(view, entry, at + 46 + nameLength, extraLength));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Zip64 keeps the numbers that do not fit in an extra field, in this order (APPNOTE 4.5.3). */
function withBigSizes(view: DataView, entry: ZipEntry, from: number, length: number): ZipEntry {
  let at = from;
  while (at + 4 <= from + length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  if (at + 4 > from + length) return entry;
  let next = at + 4;
  const take = (value: number): number => {
    if (value !== 0xffffffff) return value;
    next += 8;
    return bigNumber(view, next - 8);
  };
  const unpacked = take(entry.unpacked);
  const packed = take(entry.packed);
  return { ...entry, unpacked, packed, start: take(entry.start) };
}

function bigNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
