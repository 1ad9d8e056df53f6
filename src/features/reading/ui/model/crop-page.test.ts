import { expect, test } from 'vitest';
import type { Page, TableCell } from '../../model/page-model.ts';
import { cropPage, sliceOf } from './crop-page.ts';

const empty: Page = { number: 1, width: 960, height: 540, blocks: [], shapes: [], tables: [], lines: [] };

function cell(row: number): TableCell {
  const paragraphs = [{ text: `Rad ${row}`, level: 0, bullet: false }];
  return { row, column: 0, rowSpan: 1, columnSpan: 1, box: [0, row * 20, 120, 20], paragraphs, color: null, bold: false };
}

const sheet: Page = {
  ...empty,
  height: 10_000,
  tables: [{ box: [0, 0, 120, 10_000], rows: 500, columns: 1, cells: Array.from({ length: 500 }, (_, row) => cell(row)) }],
};

const text: Page = { ...empty, lines: Array.from({ length: 1000 }, (_, at) => ({ line: at + 11, text: `linje ${at + 11}` })) };

test('a slide is shown whole', () => {
  expect(cropPage(empty, 3)).toEqual({ page: empty, cropped: null, slice: 0 });
  expect(sliceOf(empty, { y: 500 })).toBe(0);
});

test('of a long sheet the slice with the place is shown', () => {
  const shown = cropPage(sheet, sliceOf(sheet, { y: 4100 }));
  expect(shown.cropped).toEqual({ from: 4000, to: 6000, of: 10_000 });
  const rows = shown.page.tables[0]?.cells.map(({ row }) => row) ?? [];
  expect([rows[0], rows.at(-1), rows.length]).toEqual([200, 299, 100]);
});

test('of a long text the slice with the line is shown', () => {
  const shown = cropPage(text, sliceOf(text, { line: 500 }));
  expect(shown.cropped).toEqual({ from: 411, to: 810, of: 1010 });
  expect(shown.page.lines.some(({ line }) => line === 500)).toBe(true);
});

test('a slice that is not there becomes the first', () => {
  expect(cropPage(text, 99).slice).toBe(0);
  expect(cropPage(sheet, 99).slice).toBe(0);
  expect(sliceOf(text, { line: 5 })).toBe(0);
});
