import { expect, test } from 'vitest';
import { zipSync } from 'fflate';
import { paperTypeOf } from '../papers/paper-type.ts';
import { paperFileName, paperTypes } from './paper-type.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const packed = (...names: readonly string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, bytes('x')])));

const openDocument = (kind: string, ...more: readonly string[]): Uint8Array => {
  const mimetype = bytes(`application/vnd.oasis.opendocument.${kind}`);
  return zipSync({ mimetype, 'content.xml': bytes('x'), ...Object.fromEntries(more.map((name) => [name, bytes('x')])) });
};

test('a file is what it holds, whatever it is called', () => {
  expect(paperTypeOf(bytes('%PDF-1.7'))?.ending).toBe('pdf');
  expect(paperTypeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))?.ending).toBe('png');
  expect(paperTypeOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))?.ending).toBe('jpg');
  expect(paperTypeOf(packed('[Content_Types].xml', 'word/document.xml'))?.ending).toBe('docx');
  expect(paperTypeOf(packed('ppt/presentation.xml'))?.ending).toBe('pptx');
  expect(paperTypeOf(packed('xl/workbook.xml'))?.ending).toBe('xlsx');
  expect(paperTypeOf(openDocument('text'))?.ending).toBe('odt');
  expect(paperTypeOf(bytes('Møtet ble holdt.\r\n'))?.ending).toBe('txt');
});

test('programs, macros, web pages, other packages and broken ones are not taken', () => {
  expect(paperTypeOf(new Uint8Array([0x4d, 0x5a, 0x90, 0]))).toBeNull();
  expect(paperTypeOf(packed('word/document.xml', 'word/vbaProject.bin'))).toBeNull();
  expect(paperTypeOf(openDocument('text', 'Basic/Standard/Module1.xml'))).toBeNull();
  expect(paperTypeOf(openDocument('spreadsheet'))).toBeNull();
  expect(paperTypeOf(bytes('<!DOCTYPE html><script>alert(1)</script>'))).toBeNull();
  expect(paperTypeOf(packed('anything.txt'))).toBeNull();
  expect(paperTypeOf(packed('word/document.xml').slice(0, 30))).toBeNull();
  expect(paperTypeOf(new Uint8Array())).toBeNull();
});

test('a file keeps its name without folders and signs that a system minds, with the ending of what it is', () => {
  const [pdf] = paperTypes;
  if (!pdf) throw new Error('no types');
  expect(paperFileName('../../etc/Saks<frem>legg.exe', pdf)).toBe('Saksfremlegg.pdf');
  expect(paperFileName('C:\\mappe\\Årsrapport 2026.pdf', pdf)).toBe('Årsrapport 2026.pdf');
  expect(paperFileName('\u202e..', pdf)).toBe('vedlegg.pdf');
});
