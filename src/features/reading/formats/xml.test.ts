import { describe, expect, test } from 'vitest';
import { isAppError } from '#shared/errors/app-error.ts';
import { child, children, flag, numberOf, parseXml, reference } from './xml.ts';

const bytes = (xml: string): Uint8Array => new TextEncoder().encode(xml);

function codeOf(xml: Uint8Array): string {
  try {
    parseXml(xml);
  } catch (error) {
    if (isAppError(error)) return error.code;
    throw error;
  }
  return 'no error';
}

describe('XML', () => {
  test('is read without prefixes on elements, with them on attributes', () => {
    const root = parseXml(
      bytes('<p:list xmlns:p="urn:p" xmlns:r="urn:r"><p:entry id="7" r:id="rId2" on="1">Én &amp; to</p:entry><p:entry/></p:list>'),
    );
    const entry = child(root, 'entry');
    expect(root.name).toBe('list');
    expect(children(root, 'entry')).toHaveLength(2);
    expect(entry?.text).toBe('Én & to');
    expect([numberOf(entry, 'id', 0), numberOf(entry, 'x', 5), reference(entry, 'id'), flag(entry, 'on')]).toEqual([7, 5, 'rId2', true]);
  });

  test('is read in UTF-16 too', () => {
    const text = '\ufeff<a>blåbær</a>';
    const utf16 = Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]));
    expect(parseXml(utf16).text).toBe('blåbær');
  });

  test('with a document type is refused, so that no entity is ever expanded', () => {
    expect(codeOf(bytes('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'))).toBe('file_unsafe');
  });

  test('that is not well formed is damaged', () => {
    for (const xml of ['', '<a>', '<a></b>', '<a>&unknown;</a>', 'text']) expect(codeOf(bytes(xml))).toBe('file_damaged');
  });

  test('that is nested beyond measure is refused', () => {
    expect(codeOf(bytes('<a>'.repeat(5000)))).toBe('file_bomb');
  });
});
