import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Inter under a name that no machine has: Typst would else take an Inter of the machine's own, and write other bytes. */
export const typefaceName = 'Mbild';

const weights = ['400Regular/Inter_400Regular.ttf', '400Regular_Italic/Inter_400Regular_Italic.ttf', '700Bold/Inter_700Bold.ttf'];

/** The typeface's files (TrueType, SIL Open Font License). */
export function readTypeface(): readonly Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  return weights.map((weight) => renamed(readFileSync(resolve(`@expo-google-fonts/inter/${weight}`))));
}

function renamed(font: Buffer): Buffer {
  const { offset, length } = tableOf(font, 'name');
  const names = font.subarray(offset, offset + length);
  const [from, to] = ['Inter', typefaceName].map((name) => Buffer.from(name, 'utf16le').swap16());
  if (!from || !to) return font;
  for (let at = names.indexOf(from); at >= 0; at = names.indexOf(from, at + to.length)) to.copy(names, at);
  return font;
}

/** Every character that the typeface can draw, from its format 12 or format 4 character map. */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const { offset } = tableOf(font, 'cmap');
  const found = new Set<number>();
  for (let at = 0; at < font.readUInt16BE(offset + 2); at += 1) {
    const table = offset + font.readUInt32BE(offset + 8 + at * 8);
    if (font.readUInt16BE(table) === 12) addSegments(font, table, found);
  }
  if (found.size === 0) throw new Error('the typeface has no character map of format 12');
  return found;
}

function addSegments(font: Buffer, table: number, found: Set<number>): void {
  const groups = font.readUInt32BE(table + 12);
  for (let group = 0; group < groups; group += 1) {
    const at = table + 16 + group * 12;
    for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code += 1) found.add(code);
  }
}

function tableOf(font: Buffer, name: string): Readonly<{ offset: number; length: number }> {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) === name) return { offset: font.readUInt32BE(at + 8), length: font.readUInt32BE(at + 12) };
  }
  throw new Error(`the typeface has no table ${name}`);
}
