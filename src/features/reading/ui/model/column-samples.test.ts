import { expect, test } from 'vitest';
import type { Page } from '../../model/page-model.ts';
import type { ColumnMapping } from '../../model/column-mapping.ts';
import { columnSamples } from './column-samples.ts';

function sheet(rows: readonly (readonly string[])[], left = 0): Page {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column) => ({
      row,
      column: column + left,
      rowSpan: 1,
      columnSpan: 1,
      box: [0, 0, 1, 1] as const,
      paragraphs: [{ text, level: 0, bullet: false }],
      color: null,
      bold: false,
    })),
  );
  return {
    number: 1,
    width: 100,
    height: 100,
    blocks: [],
    shapes: [],
    lines: [],
    tables: [{ box: [0, 0, 1, 1], rows: rows.length, columns: 9, cells }],
  };
}

const mapping: ColumnMapping = {
  key: 'k',
  columns: [
    { header: 'Tiltak', role: 'item', guessed: false },
    { header: '', role: 'text', guessed: true },
    { header: 'Status', role: 'status', guessed: false },
  ],
};

test('each column shows its first different values, wherever the table begins', () => {
  const rows = [
    ['Handlingsplan'],
    ['Tiltak', '', 'Status'],
    ['A', 'x', 'Ferdig'],
    ['B', '', 'Ferdig'],
    ['C', 'y', 'Planlagt'],
    ['D', 'z', ''],
  ];
  expect(columnSamples(mapping, [sheet(rows, 2)])).toEqual([
    ['A', 'B', 'C'],
    ['x', 'y', 'z'],
    ['Ferdig', 'Planlagt'],
  ]);
});

test('without the headers there are no examples', () => {
  expect(columnSamples(mapping, [sheet([['Noe', 'annet']])])).toEqual([[], [], []]);
});
