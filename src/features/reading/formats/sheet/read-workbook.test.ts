import { describe, expect, test } from 'vitest';
import { rawWorkbook, type RawCell, type RawOptions } from '../../../../../test/decks/sheets/raw-workbook.ts';
import { readWorkbook } from './read-workbook.ts';

const cellsOf = (cells: readonly RawCell[], options?: RawOptions) =>
  readWorkbook(rawWorkbook([{ name: 'A', cells }], options)).grids[0]?.cells;
const textOf = (cell: Omit<RawCell, 'at'>, options?: RawOptions) => cellsOf([{ at: 'B2', ...cell }], options)?.[0]?.text;
const fillOf = (fill: NonNullable<RawCell['fill']>) => cellsOf([{ at: 'A1', value: 'x', fill }])?.[0]?.color;

describe('a workbook', () => {
  test.each<[string, RawOptions]>([
    ['inline', {}],
    ['shared', { shared: true }],
    ['prefixed', { prefix: 'x', shared: true }],
  ])('gives texts that are %s', (_, options) => {
    expect(textOf({ value: 'Mål & <tiltak>\nto linjer' }, options)).toBe('Mål & <tiltak>\nto linjer');
  });

  test.each([
    [2026, undefined, '2026'],
    [0.1 + 0.2, undefined, '0,3'],
    [0.5, '0 %', '50 %'],
    [45944, 'dd.mm.yyyy', '14.10.2025'],
    [45944, 'DD/MM/ÅÅÅÅ', '14.10.2025'],
    [45944, '[$-414]mmmm yyyy;@', '10.2025'],
    [45944.354166667, 'dd.mm.yyyy hh:mm', '14.10.2025 08:30'],
    [0.354166667, 'hh:mm', '08:30'],
    [59, 'dd.mm.yyyy', '28.02.1900'],
    [3, '0 "dager"', '3'],
  ])('shows the number %d with the format %s as %s', (value, format, shown) => {
    expect(textOf({ value, ...(format ? { format } : {}) })).toBe(shown);
  });

  test('counts days from 1904 where it says so', () => {
    expect(textOf({ value: 44482, format: 'dd.mm.yyyy' }, { since1904: true })).toBe('14.10.2025');
  });

  test('gives a formula’s stored value and works nothing out', () => {
    expect(textOf({ value: 'Ferdig', formula: 'IF(1=1,"Ferdig","")' })).toBe('Ferdig');
    expect(textOf({ value: 7, formula: '1+1' })).toBe('7');
  });

  test.each([
    ['#ffc000', '#ffc000'],
    [{ theme: 9 }, '#70ad47'],
    [{ theme: 9, tint: 0.5999938962981048 }, '#c5e0b4'],
    [{ theme: 7, tint: -0.249977111117893 }, '#bf9000'],
    [{ theme: 0 }, null],
    [{ theme: 0, tint: -0.1499984740745262 }, '#d9d9d9'],
    [{ indexed: 10 }, '#ff0000'],
    [{ indexed: 50 }, '#99cc00'],
    ['#ffffff', null],
  ])('sees the fill %j as %s', (fill, color) => {
    expect(fillOf(fill)).toBe(color);
  });

  test('keeps merged cells once, with their span, and fills without text', () => {
    const bytes = rawWorkbook([
      {
        name: 'A',
        cells: [
          { at: 'A1', value: 'Tittel', bold: true },
          { at: 'B1', value: 'skjult under' },
          { at: 'A2', value: '', fill: '#00ff00' },
          { at: 'B2', value: '' },
        ],
        merges: ['A1:C1', 'A1:XFD1048576'],
      },
    ]);
    expect(readWorkbook(bytes).grids[0]?.cells[0]).toMatchObject({ text: 'Tittel', bold: true });
    const plain = readWorkbook(
      rawWorkbook([
        {
          name: 'A',
          cells: [
            { at: 'A1', value: 'T' },
            { at: 'B1', value: 'u' },
            { at: 'C2', value: 'v' },
          ],
          merges: ['A1:B1'],
        },
      ]),
    );
    expect(plain.grids[0]?.cells.map(({ text, columnSpan }) => [text, columnSpan])).toEqual([
      ['T', 2],
      ['v', 1],
    ]);
  });

  test('closes the gap to a far cell, so that one cell makes no huge sheet', () => {
    const grid = readWorkbook(
      rawWorkbook([
        {
          name: 'A',
          cells: [
            { at: 'A1', value: 'a' },
            { at: 'XFD1048576', value: 'b' },
          ],
        },
      ]),
    ).grids[0];
    expect(grid?.rows).toBeLessThan(100);
    expect(grid?.columns).toBeLessThan(100);
  });

  test('refuses a document type, and so every entity attack', () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    const external = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>';
    expect(() => readWorkbook(rawWorkbook([{ name: 'A', cells: [] }], { extra: { 'xl/worksheets/sheet1.xml': bomb } }))).toThrow(
      'file_unsafe',
    );
    expect(() => readWorkbook(rawWorkbook([{ name: 'A', cells: [] }], { extra: { 'xl/sharedStrings.xml': external } }))).toThrow(
      'file_unsafe',
    );
  });
});
