import { expect, test } from 'vitest';
import type { Table } from '../model/page-model.ts';
import { isCounts } from './counts-table.ts';

function table(rows: readonly (readonly string[])[]): Table {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      box: [0, 0, 1, 1] as const,
      paragraphs: text === '' ? [] : text.split('\n').map((line) => ({ text: line, level: 0, bullet: false })),
      color: null,
      bold: false,
    })),
  );
  return { box: [0, 0, 9, 9], rows: rows.length, columns: rows[0]?.length ?? 0, cells };
}

test('a table of how many items have which status is none of the plan’s', () => {
  expect(
    isCounts(
      table([
        ['Innsatsområde', '2024', '2025'],
        ['Rehabilitering', '◐ 3 Under arbeid\n? 1 Ukjent', ''],
      ]),
    ),
  ).toBe(true);
});

test('a table with a text of its own is, and so is one of numbers', () => {
  expect(
    isCounts(
      table([
        ['Tiltak', '2024'],
        ['Pilot', '◐ 3 Under arbeid\nSe også egen plan'],
      ]),
    ),
  ).toBe(false);
  expect(
    isCounts(
      table([
        ['Tiltak', '2024'],
        ['Pilot', '3 piloter'],
      ]),
    ),
  ).toBe(false);
  expect(
    isCounts(
      table([
        ['Tiltak', '2024'],
        ['Pilot', ''],
      ]),
    ),
  ).toBe(false);
});
