import { unzipSync } from 'fflate';
import { paperTypes, signatureType, type PaperType } from '../model/paper-type.ts';

/**
 * What a file is by its content, whatever it is called; null for what is not taken. Documents with macros are not.
 * Nothing is unpacked: only the names of the parts are read.
 */
export function paperTypeOf(bytes: Uint8Array): PaperType | null {
  const type = signatureType(bytes);
  if (type !== 'zip') return type;
  const names = partNames(bytes);
  if (names === null || names.some((name) => /vbaproject\.bin$/i.test(name))) return null;
  return paperTypes.find(({ part }) => part !== undefined && names.includes(part)) ?? null;
}

function partNames(bytes: Uint8Array): readonly string[] | null {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
    return names;
  } catch {
    return null;
  }
}
