import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvShape, parseCsv, readCsv, type Delimiter } from './read-csv.ts';

describe('CSV', () => {
  test('what is written with quotes is read back, with every delimiter and line end', () => {
    const value = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'ø', '"', ';', ',', '\t', '\n', ' ', '|') });
    const table = fc.array(fc.array(value, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom<Delimiter>(';', ',', '\t', '|'), fc.constantFrom('\n', '\r\n', '\r'), (rows, delimiter, end) => {
        const written = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter)).join(end);
        expect(parseCsv(written, delimiter)).toEqual(rows);
      }),
    );
  });

  test.each([
    ['Tiltak;Status;Frist\nEn, to;Ferdig;1,5\n', ';'],
    ['Tiltak,Status\n"A; B",Ferdig\nC,Ferdig\n', ','],
    ['Tiltak\tStatus\nA\tFerdig\n', '\t'],
    ['sep=,\nTiltak,Status;x\nA,B;y\n', ','],
  ])('the delimiter of %j is found', (text, delimiter) => {
    expect(csvShape(text)?.delimiter).toBe(delimiter);
  });

  test('a formula is text and a lone quote ends nothing', () => {
    const grid = readCsv('Tiltak;Status\n=1+1;=HYPERLINK("http://x";"y")\nRing 12" rør;Ferdig', 'x');
    expect(grid.cells.map((cell) => cell.text)).toEqual([
      'Tiltak',
      'Status',
      '=1+1',
      '=HYPERLINK("http://x"',
      'y)',
      'Ring 12" rør',
      'Ferdig',
    ]);
  });

  test('a quote that is never closed is a character', () => {
    expect(parseCsv('a;"b\nc;d', ';')).toEqual([
      ['a', '"b'],
      ['c', 'd'],
    ]);
  });

  test('a bomb of rows is refused', () => {
    expect(() => readCsv('a;b;c;d\n'.repeat(300_000), 'x')).toThrow('file_too_many_cells');
  });
});
