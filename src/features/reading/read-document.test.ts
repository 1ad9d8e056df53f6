import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isAppError } from '#shared/errors/app-error.ts';
import { rawWorkbook } from '../../../test/decks/sheets/raw-workbook.ts';
import { readDocument } from './read-document.ts';

const table = 'Tiltak;Ansvar;Frist;Status\nLage rutine;Kari Moe;01.06.2026;Under arbeid\nHolde kurs;Ola Nes;2027;Ferdig\n';
const json = JSON.stringify({
  format: 'malbilde/plan/1',
  title: 'Plan',
  partnership: 'Helsefellesskap X',
  scope: { kind: 'overall' },
  year: 2026,
  language: 'nn',
  periods: [{ key: '2026', label: '2026', kind: 'status' }],
  statuses: [],
  areas: [],
});
const pptx = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'ppt/presentation.xml': strToU8('<p/>') });
const container = (name: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(name, 'utf16le'), 1024);
  return bytes;
};

async function failure(bytes: Uint8Array, name: string) {
  try {
    await readDocument(bytes, name);
  } catch (error) {
    return isAppError(error) ? { code: error.code, file: error.params['file'] } : error;
  }
  return null;
}

describe('the door of reading', () => {
  test.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${table}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${table}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(table, 'utf16le')],
    ['UTF-16 with the big end first', Buffer.from(`\ufeff${table}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(table.replace('Holde kurs', 'Følge opp'), 'latin1')],
  ])('reads a table in %s', async (_, bytes) => {
    const { format, document, mapping } = await readDocument(bytes, 'plan.csv');
    expect(format).toBe('csv');
    expect(document.areas[0]?.groups[0]?.items[1]?.title).toMatch(/^(Holde kurs|Følge opp)$/u);
    expect(mapping?.columns).toHaveLength(4);
  });

  test.each([
    [
      'a workbook called .pptx',
      rawWorkbook([
        {
          name: 'A',
          cells: [
            { at: 'A1', value: 'Tiltak' },
            { at: 'B1', value: 'Status' },
            { at: 'A2', value: 'A' },
            { at: 'B2', value: 'Ferdig' },
          ],
        },
      ]),
      'plan.pptx',
      'xlsx',
    ],
    ['a table called .pdf', Buffer.from(table), 'plan.pdf', 'csv'],
    ['JSON called .csv', Buffer.from(json), 'plan.csv', 'json'],
  ])('reads %s as what it is and says so', async (_, bytes, name, format) => {
    const read = await readDocument(bytes, name);
    expect(read.format).toBe(format);
    expect(read.findings[0]).toMatchObject({ code: 'wrong_extension', kind: 'tell' });
  });

  test.each([
    ['an empty file', new Uint8Array(), 'a.pptx', 'file_empty'],
    ['a file of white space', strToU8(' \n\t '), 'a.txt', 'file_empty'],
    ['a file of more than the limit', new Uint8Array(60 * 2 ** 20), 'a.pptx', 'file_too_large'],
    ['a long text', strToU8('Dette er en tekst.\n'.repeat(700_000)), 'a.txt', 'file_too_large'],
    ['a truncated archive', pptx.slice(0, 60), 'a.pptx', 'file_damaged'],
    ['an encrypted presentation', container('EncryptedPackage'), 'a.pptx', 'file_encrypted'],
    ['an old presentation', container('PowerPoint Document'), 'a.ppt', 'file_old_powerpoint'],
    ['an old workbook', container('Workbook'), 'a.xls', 'file_old_excel'],
    ['an old text document', container('WordDocument'), 'a.doc', 'file_word'],
    ['a text document', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'a.docx', 'file_word'],
    [
      'an open presentation',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.presentation') }),
      'a.odp',
      'file_old_powerpoint',
    ],
    ['an open spreadsheet', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }), 'a.ods', 'file_old_excel'],
    ['another archive', zipSync({ '../../etc/passwd': strToU8('x') }), 'a.zip', 'file_unknown'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'a.png', 'file_image'],
    ['a program', Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0'), Buffer.alloc(500)]), 'plan.pptx', 'file_unknown'],
    ['a web page', strToU8('<!doctype html><title>x</title>'), 'a.html', 'file_unknown'],
    ['a bomb', zipSync({ 'xl/workbook.xml': new Uint8Array(60 * 2 ** 20) }), 'a.xlsx', 'file_bomb'],
    ['a text without a plan', strToU8('Kjære alle sammen.\nVel møtt til lunsj.\n'), 'a.txt', 'no_plan_found'],
    ['damaged JSON', strToU8('{"format": "malbilde/plan/1", '), 'a.json', 'json_damaged'],
  ])('refuses %s with one code and its name', async (_, bytes, name, code) => {
    expect(await failure(bytes, name)).toEqual({ code, file: name });
  });

  test('tells the name alone, without folders and without an identity number in it', async () => {
    expect(await failure(new Uint8Array(), 'C:\\Pasienter\\01019012480.txt')).toMatchObject({ file: expect.not.stringContaining('\\') });
    expect(await failure(new Uint8Array(), '../../hemmelig/plan.txt')).toEqual({ code: 'file_empty', file: 'plan.txt' });
  });

  test('reads the real documents as plans', async () => {
    for (const name of ['overall-plan-2026.txt', 'ous-plan-2026.txt']) {
      const { format, document } = await readDocument(readFileSync(`examples/oslo/${name}`), name);
      expect([format, document.partnership, document.year]).toEqual(['text', 'Helsefellesskap Oslo', 2026]);
    }
  });
});
