import { expect, test } from 'vitest';
import { findDate, findMonth } from './find-date.ts';

test.each([
  ['Tilsluttet på Partnerskapsmøtet 14.10.25.', '2025-10-14'],
  ['LSU i OUS sektor 3.11.2025', '2025-11-03'],
  ['Vedtatt i SSU 12. mars 2026', '2026-03-12'],
  ['Slutta seg til 1 desember 2025', '2025-12-01'],
  ['Adopted March 12, 2026', '2026-03-12'],
  ['2026-03-12', '2026-03-12'],
])('%s holds %s', (text, date) => {
  expect(findDate(text)?.date).toBe(date);
});

test.each(['31.02.2026', 'versjon 1.2.3.4', '2026', 'kapittel 4.12', ''])('"%s" holds no date', (text) => {
  expect(findDate(text)).toBeNull();
});

test('a month with its year is found in a title and in a file name', () => {
  expect(findMonth('September 2025')?.month).toBe('2025-09');
  expect(findMonth('Portefoljeplan-2026-revidert-oktober-25.pdf')?.month).toBe('2025-10');
  expect(findMonth('plan-2026-03')?.month).toBe('2026-03');
  expect(findMonth('Fokus for 2026')).toBeNull();
});
