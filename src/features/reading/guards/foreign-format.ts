import type { ErrorCode } from '#shared/errors/registry.ts';

const magic: readonly (readonly [bytes: readonly number[] | string, code: ErrorCode])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'file_image'],
  [[0xff, 0xd8, 0xff], 'file_image'],
  ['GIF8', 'file_image'],
  ['BM', 'file_image'],
  [[0x49, 0x49, 0x2a, 0x00], 'file_image'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'file_image'],
  ['{\\rtf', 'file_word'],
  ['MZ', 'file_unknown'],
  [[0x7f, 0x45, 0x4c, 0x46], 'file_unknown'],
  ['Rar!', 'file_unknown'],
  ['7z', 'file_unknown'],
  [[0x1f, 0x8b], 'file_unknown'],
];

/** The error for a kind of file that is recognised by its first bytes and not read; null for others. */
export function foreignFormat(bytes: Uint8Array, text: string | null): ErrorCode | null {
  const tail = latin(bytes.subarray(0, 16)).slice(8);
  if (latin(bytes.subarray(0, 4)) === 'RIFF' && tail.startsWith('WEBP')) return 'file_image';
  if (/^....ftyp(?:heic|heix|mif1|avif)/su.test(latin(bytes.subarray(0, 16)))) return 'file_image';
  const found = magic.find(([start]) => startsWith(bytes, start));
  const isText = text !== null && found?.[0] !== '{\\rtf';
  if (found && !isText) return found[1];
  return text !== null && /^\s*<(?:\?xml|!doctype|html|svg)/iu.test(text.slice(0, 200)) ? 'file_unknown' : null;
}

/** What an OLE container holds, by the names in its directory: old Office files, or an encrypted new one. */
export function containerError(bytes: Uint8Array): ErrorCode | null {
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return null;
  if (holdsName(bytes, 'EncryptedPackage')) return 'file_encrypted';
  if (holdsName(bytes, 'PowerPoint Document')) return 'file_old_powerpoint';
  if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book')) return 'file_old_excel';
  return holdsName(bytes, 'WordDocument') ? 'file_word' : 'file_unknown';
}

/** The error for an archive that is no presentation or workbook, by the parts it holds. */
export function archiveError(names: readonly string[], mimetype: string): ErrorCode {
  if (names.some((name) => name.startsWith('word/')) || mimetype.includes('opendocument.text')) return 'file_word';
  if (mimetype.includes('opendocument.presentation') || names.includes('Index/Slide.iwa')) return 'file_old_powerpoint';
  if (mimetype.includes('opendocument.spreadsheet') || names.some((name) => name.endsWith('.bin') && name.startsWith('xl/'))) {
    return 'file_old_excel';
  }
  return 'file_unknown';
}

function startsWith(bytes: Uint8Array, start: readonly number[] | string): boolean {
  const expected = typeof start === 'string' ? Array.from(start, (letter) => letter.charCodeAt(0)) : start;
  return bytes.length >= expected.length && expected.every((byte, index) => bytes[index] === byte);
}

function holdsName(bytes: Uint8Array, name: string): boolean {
  const wide = Buffer.from(name, 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wide);
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
