/** A type of file that is taken as a paper; `part` is what only such a package holds. */
export type PaperType = Readonly<{ ending: string; mediaType: string; part?: string }>;

const office = 'application/vnd.openxmlformats-officedocument';
const pdf: PaperType = { ending: 'pdf', mediaType: 'application/pdf' };
const png: PaperType = { ending: 'png', mediaType: 'image/png' };
const jpg: PaperType = { ending: 'jpg', mediaType: 'image/jpeg' };
const text: PaperType = { ending: 'txt', mediaType: 'text/plain; charset=utf-8' };

export const paperTypes: readonly PaperType[] = [
  pdf,
  { ending: 'docx', mediaType: `${office}.wordprocessingml.document`, part: 'word/document.xml' },
  { ending: 'pptx', mediaType: `${office}.presentationml.presentation`, part: 'ppt/presentation.xml' },
  { ending: 'xlsx', mediaType: `${office}.spreadsheetml.sheet`, part: 'xl/workbook.xml' },
  { ending: 'odt', mediaType: 'application/vnd.oasis.opendocument.text', part: 'content.xml' },
  text,
  png,
  jpg,
];

/** By the first bytes of a file: its type, `zip` for a package that is to be looked into, null for what is not taken. */
export function signatureType(bytes: Uint8Array): PaperType | 'zip' | null {
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return pdf;
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return png;
  if (begins(bytes, [0xff, 0xd8, 0xff])) return jpg;
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  return isText(bytes) ? text : null;
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Text in UTF-8 without control characters but tab, newline and return, and not a page that a browser would run. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)) return false;
  try {
    const read = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/^\s*(<!doctype|<html|<svg|<\?xml|<script)/i.test(read.slice(0, 1000));
  } catch {
    return false;
  }
}

/** The name a paper is kept under: no folders, no signs a system minds, and the ending of what it is. */
export function paperFileName(name: string, { ending }: PaperType): string {
  const last = (name.split(/[\\/]/).at(-1) ?? '').normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '');
  const stem = last.replace(/\.[A-Za-z0-9]{1,5}$/, '').replace(/^[.\s]+|[.\s]+$/g, '');
  return `${stem.slice(0, 150) || 'vedlegg'}.${ending}`;
}
