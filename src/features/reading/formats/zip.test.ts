import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isAppError } from '#shared/errors/app-error.ts';
import { officeLimits, openZip } from './zip.ts';

const hello = zipSync({ 'ppt/Slide1.xml': strToU8('<a/>'), 'stored.txt': [strToU8('plain'), { level: 0 }] });

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (isAppError(error)) return error.code;
    throw error;
  }
  return 'no error';
}

/** Changes the bytes at every place where `from` stands. */
function patched(bytes: Uint8Array, signature: readonly number[], offset: number, value: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  for (let at = 0; at < copy.length - signature.length; at++) {
    if (signature.every((byte, index) => copy[at + index] === byte)) copy.set(value, at + offset);
  }
  return copy;
}

const central = [0x50, 0x4b, 0x01, 0x02];

describe('an archive', () => {
  test('gives its files by name whatever the case, packed or stored', () => {
    const zip = openZip(hello);
    expect(new TextDecoder().decode(zip.bytes('ppt/slide1.XML') ?? undefined)).toBe('<a/>');
    expect(new TextDecoder().decode(zip.bytes('stored.txt') ?? undefined)).toBe('plain');
    expect(zip.bytes('missing')).toBeNull();
    expect(zip.names).toEqual(['ppt/Slide1.xml', 'stored.txt']);
  });

  test('that is cut off anywhere is damaged', () => {
    for (let length = 0; length < hello.length; length += 7) {
      const code = codeOf(() => openZip(hello.slice(0, length)).bytes('ppt/slide1.xml'));
      expect(code).toBe('file_damaged');
    }
  });

  test('with a file whose content was changed is damaged', () => {
    const changed = hello.slice();
    const at = hello.findIndex((byte, index) => byte === 0x70 && hello[index + 1] === 0x6c && hello[index + 2] === 0x61);
    changed[at] = 0x71;
    expect(codeOf(() => openZip(changed).bytes('stored.txt'))).toBe('file_damaged');
  });

  test('that is an encrypted office container, or marked as encrypted, says so', () => {
    const container = new Uint8Array(600);
    container.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(codeOf(() => openZip(container))).toBe('file_encrypted');
    expect(codeOf(() => openZip(patched(hello, central, 8, [1])).bytes('stored.txt'))).toBe('file_encrypted');
  });

  test('that grows beyond measure is refused before it is unpacked', () => {
    const bomb = zipSync({ 'ppt/slides/slide1.xml': new Uint8Array(32 << 20) }, { level: 9 });
    expect(codeOf(() => openZip(bomb))).toBe('file_bomb');
  });

  test('that lies about a size gives no more than it said', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(32 << 20) }, { level: 9 });
    const lying = patched(bomb, central, 24, [16, 0, 0, 0]);
    expect(codeOf(() => openZip(lying).bytes('a.xml'))).toBe('file_damaged');
  });

  test('gives no more in all than the limit', () => {
    const zip = openZip(zipSync({ a: new Uint8Array(900).map((_, at) => at % 251), b: new Uint8Array(900) }), {
      ...officeLimits,
      total: 1000,
    });
    expect(zip.bytes('a')?.byteLength).toBe(900);
    expect(codeOf(() => zip.bytes('b'))).toBe('file_bomb');
  });

  test('with more files than the limit is refused', () => {
    expect(codeOf(() => openZip(hello, { ...officeLimits, entries: 1 }))).toBe('file_bomb');
  });
});
