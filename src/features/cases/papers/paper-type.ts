import { unzipSync } from 'fflate';
import { paperTypes, signatureType, type PaperType } from '../model/paper-type.ts';

const macros = /vbaproject\.bin$|^(basic|scripts)\//i;

/**
 * What a file is by its content, whatever it is called; null for what is not taken. Documents with macros are not.
 * Only the names of the parts are read, and the few bytes in which an OpenDocument says what it is.
 */
export function paperTypeOf(bytes: Uint8Array): PaperType | null {
  const type = signatureType(bytes);
  if (type !== 'zip') return type;
  const found = packageOf(bytes);
  if (found === null || found.names.some((name) => macros.test(name))) return null;
  const { names, saysItIs } = found;
  return (
    paperTypes.find(({ part, mediaType }) => part !== undefined && names.includes(part) && (saysItIs === null || saysItIs === mediaType)) ??
    null
  );
}

function packageOf(bytes: Uint8Array): Readonly<{ names: readonly string[]; saysItIs: string | null }> | null {
  const names: string[] = [];
  try {
    const { mimetype } = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.push(name);
        return name === 'mimetype' && Math.max(size, originalSize) <= 100;
      },
    });
    return { names, saysItIs: mimetype ? new TextDecoder().decode(mimetype).trim() : null };
  } catch {
    return null;
  }
}
