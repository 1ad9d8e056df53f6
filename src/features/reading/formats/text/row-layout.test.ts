import { expect, test } from 'vitest';
import { rowLayout, unknownLayout } from './row-layout.ts';
import type { RowText, TableRow } from './table-rows.ts';
import { textLines } from './text-line.ts';

const at = (line: number): RowText => ({ pieces: ['Tekst'], lines: [line, line] });
const row = (title: number, ...cells: readonly number[]): TableRow => ({ title: at(title), cells: cells.map(at), contacts: [] });
const many = (rows: (from: number) => TableRow, step: number): TableRow[] =>
  Array.from({ length: 30 }, (_, index) => rows(1 + index * step));

test('nothing read is nothing known', () => {
  const layout = rowLayout([]);
  expect(layout.joined).toBeCloseTo(unknownLayout.joined);
  expect(layout.cellAfterBlank).toBeCloseTo(unknownLayout.cellAfterBlank);
});

test('texts that stand on the line of the one before are told from texts that stand below it', () => {
  const lines = textLines(
    Array.from({ length: 120 }, (_, index) => (index % 2 === 0 ? 'Tekst' : '')),
    1,
    false,
  );
  expect(rowLayout([{ rows: many((from) => row(from, from, from), 2), lines }]).joined).toBeGreaterThan(0.9);
  expect(rowLayout([{ rows: many((from) => row(from, from + 2), 4), lines }]).joined).toBeLessThan(0.1);
});

test('empty lines between rows only, or between cells too, are seen', () => {
  const paragraphs = textLines(
    Array.from({ length: 90 }, (_, index) => (index % 3 === 2 ? '' : 'Tekst')),
    1,
    false,
  );
  const layout = rowLayout([{ rows: many((from) => row(from, from + 1), 3), lines: paragraphs }]);
  expect(layout.rowOnNextLine).toBeLessThan(0.1);
  expect(layout.cellAfterBlank).toBeLessThan(0.1);
});
