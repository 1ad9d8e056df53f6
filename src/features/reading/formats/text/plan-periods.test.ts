import { expect, test } from 'vitest';
import { headerLine } from '../../model/column-header.ts';
import { planPeriods, rowPeriods, tableColumns } from './plan-periods.ts';

const header = (text: string) => headerLine(text) ?? [];
const keys = (text: string, common: string | null = null) => {
  const { columns, repaired } = tableColumns(header(text), common === null ? null : header(common));
  return [columns.map(({ period }) => period?.key ?? null), repaired];
};

test('a year that stands twice is put right by the other slides', () => {
  expect(keys('Tiltak 2024 2024 Fokus for 2026', 'Tiltak 2024 2025 Fokus for 2026')).toEqual([
    ['2024', '2025', '2026'],
    { year: '2024', read: '2025' },
  ]);
});

test('and by the gap it leaves where there are no others', () => {
  expect(keys('Tiltak 2024 2024 Fokus for 2026')).toEqual([['2024', '2025', '2026'], { year: '2024', read: '2025' }]);
});

test('a header without a slip stays, a contact is no value', () => {
  expect(keys('Tiltak 2025 Fokus for 2026 Kontakt', 'Tiltak 2025 Fokus for 2026')).toEqual([['2025', '2026'], null]);
});

test('the periods of all tables are the plan’s, in the order of the years', () => {
  const tables = ['Tiltak 2025 Fokus for 2026', 'Tiltak 2024 2025'].map((text) => tableColumns(header(text), null));
  expect(planPeriods(tables).map(({ key, kind }) => `${key} ${kind}`)).toEqual(['2024 status', '2025 status', '2026 focus']);
});

test('values have periods when the row is full, or when every row of a table without a header has as many', () => {
  const { columns } = tableColumns(header('Tiltak 2024 2025 Fokus for 2026'), null);
  const read = (count: number, steady: number | null) => rowPeriods(count, columns, steady).map((period) => period?.key ?? null);
  expect(read(3, null)).toEqual(['2024', '2025', '2026']);
  expect(read(2, null)).toEqual([null, null]);
  expect(read(2, 2)).toEqual(['2025', '2026']);
  expect(read(1, 1)).toEqual([null]);
});
