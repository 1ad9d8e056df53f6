import { expect, test } from 'vitest';
import type { Columns } from './columns.ts';
import { periodKeys } from './columns.ts';
import { repairYears } from './repair-years.ts';

function columnsOf(...years: readonly (string | null)[]): Columns {
  const periods = years.map((key, index) => ({
    period: key === null ? null : ({ key, label: key, kind: 'status' } as const),
    columns: [index + 1],
  }));
  return { item: 0, group: null, number: null, periods, contacts: [], funding: [], links: [], others: [] };
}

test('a year that stands twice is read as in the other headers', () => {
  const repaired = repairYears(columnsOf('2024', '2024', '2026'), [columnsOf('2024', '2025', '2026')]);
  expect([periodKeys(repaired.columns), repaired.twice]).toEqual([['2024', '2025', '2026'], '2024']);
});

test('a lone header with a year twice can mean only the year between', () => {
  expect(periodKeys(repairYears(columnsOf('2024', '2024', '2026'), []).columns)).toEqual(['2024', '2025', '2026']);
});

test('where nothing tells which year was meant, the second column has none', () => {
  expect(periodKeys(repairYears(columnsOf('2025', '2025'), []).columns)).toEqual(['2025', '']);
});

test('the years of another plan are no evidence', () => {
  expect(periodKeys(repairYears(columnsOf('2025', '2025'), [columnsOf('2030', '2031')]).columns)).toEqual(['2025', '']);
});

test('a header in order stays as it is', () => {
  const columns = columnsOf('2024', '2025');
  expect(repairYears(columns, [columnsOf('2025', '2026')])).toEqual({ columns, twice: null, missing: false });
});
