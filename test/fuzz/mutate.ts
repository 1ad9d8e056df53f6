import { unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';

/** One damage: bytes turned, an end cut off, a piece copied elsewhere, a piece taken out, random bytes put in. Places are shares of the length. */
export type Damage = Readonly<{ kind: 'flip' | 'truncate' | 'splice' | 'drop' | 'insert'; at: number; to: number; bytes: Uint8Array }>;

const share = fc.double({ min: 0, max: 1, noNaN: true });

export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Damage['kind']>('flip', 'truncate', 'splice', 'drop', 'insert'),
    at: share,
    to: share,
    bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
  }),
  { minLength: 1, maxLength: 4 },
);

export function damage(whole: Uint8Array, list: readonly Damage[]): Uint8Array {
  return list.reduce((bytes, { kind, at, to, bytes: put }) => {
    const from = Math.floor(at * bytes.length);
    const end = Math.min(bytes.length, from + 1 + Math.floor(to * 64));
    if (kind === 'flip')
      return bytes.map((byte, index) => (index >= from && index < from + put.length ? byte ^ (put[index - from] ?? 0) : byte));
    if (kind === 'truncate') return bytes.slice(0, from);
    if (kind === 'drop') return join(bytes.slice(0, from), bytes.slice(end));
    if (kind === 'insert') return join(bytes.slice(0, from), put, bytes.slice(from));
    const target = Math.floor(to * bytes.length);
    return join(bytes.slice(0, target), bytes.slice(from, from + 200), bytes.slice(target));
  }, whole);
}

/** Damages one part inside an archive and packs it again, so that the reader of the part meets it and not the archive's checks. */
export function damagePart(archive: Uint8Array, which: number, list: readonly Damage[]): Uint8Array {
  const parts = unzipSync(archive);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/u.test(name));
  const name = names[Math.min(names.length - 1, Math.floor(which * names.length))];
  const content = name === undefined ? undefined : parts[name];
  if (name === undefined || content === undefined) return archive;
  return zipSync({ ...parts, [name]: damage(content, list) }, { level: 1 });
}

/** Puts odd values into attributes and texts of one part, so that it stays well-formed and says strange things. */
export function oddPart(archive: Uint8Array, which: number, places: readonly Readonly<{ at: number; value: string }>[]): Uint8Array {
  const parts = unzipSync(archive);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/u.test(name));
  const name = names[Math.min(names.length - 1, Math.floor(which * names.length))];
  if (name === undefined) return archive;
  let content = new TextDecoder().decode(parts[name]);
  for (const { at, value } of places) {
    const values = [...content.matchAll(/(?<==")[^"]*(?=")|(?<=>)[^<>]+(?=<)/gu)];
    const found = values[Math.floor(at * values.length)];
    if (found) content = content.slice(0, found.index) + value + content.slice(found.index + found[0].length);
  }
  return zipSync({ ...parts, [name]: new TextEncoder().encode(content) }, { level: 1 });
}

export const oddValues = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    value: fc.constantFrom(
      '',
      '0',
      '-1',
      '1',
      '7',
      '99999999999',
      '1e9',
      'NaN',
      'A1',
      'XFD1048576',
      'A1:XFD1048576',
      'rId1',
      'rId99',
      'ppt/slides/slide1.xml',
      '../../x',
      'true',
      's',
      'æ',
      '2026',
      'Status',
      'Ferdig',
      'x'.repeat(3000),
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
