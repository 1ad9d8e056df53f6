import { expect, test } from 'vitest';
import { columnHeader, headerLine } from './column-header.ts';

test.each([
  ['2024', '2024', 'status'],
  ['Status 2025', '2025', 'status'],
  ['Status pr. 2025', '2025', 'status'],
  ['Fokus for 2026', '2026', 'focus'],
  ['Ønsket fokus \nfor 2026', '2026', 'focus'],
  ['Ønskt fokus for 2026', '2026', 'focus'],
  ['Fokus 2027', '2027', 'focus'],
  ['Plan for 2026', '2026', 'focus'],
  ['Prioriterte tiltak 2026', '2026', 'focus'],
  ['Focus 2026', '2026', 'focus'],
  ['Fokus for 2026–2027', '2026', 'focus'],
])('%s is the column of a period', (text, key, kind) => {
  expect(columnHeader(text)).toMatchObject({ kind: 'period', period: { key, kind } });
});

test.each([
  ['FOKUSOMRÅDER', 'item'],
  ['Tiltak', 'item'],
  ['Focus area', 'item'],
  ['Kontakt:', 'contact'],
  ['Ansvarleg', 'contact'],
  ['Frist', 'deadline'],
  ['Status', 'status'],
  ['Tilskot', 'funding'],
])('%s is a column of kind %s', (text, kind) => {
  expect(columnHeader(text)?.kind).toBe(kind);
});

test.each(['', 'Pilot', 'Plan', 'Temaplan for rehabilitering 2023', '20.10.2025', 'Kontakt fastlegen', 'Porteføljeplan 2026'])(
  '"%s" is no header',
  (text) => {
    expect(columnHeader(text)).toBeNull();
  },
);

test('a header row on one line is taken apart', () => {
  const columns = headerLine('FOKUSOMRÅDER 2024 2025 Ønsket fokus for 2026 Kontakt');
  expect(columns?.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'item FOKUSOMRÅDER',
    'period 2024',
    'period 2025',
    'period Ønsket fokus for 2026',
    'contact Kontakt',
  ]);
});

test('the title column keeps its word although it could stand before a year', () => {
  expect(headerLine('Tiltak 2024 2025')?.map(({ kind }) => kind)).toEqual(['item', 'period', 'period']);
  expect(headerLine('Fokus for 2026 Kontakt')?.map(({ kind }) => kind)).toEqual(['period', 'contact']);
});

test('a header that says the same year twice keeps both columns', () => {
  expect(headerLine('FOKUSOMRÅDER 2024 2024 Fokus for 2026')).toHaveLength(4);
});

test('a line with other words is no header row', () => {
  expect(headerLine('Status 2025 er god')).toBeNull();
  expect(headerLine('')).toBeNull();
});
