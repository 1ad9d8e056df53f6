import { expect, test } from 'vitest';
import { ageIn, planFreshness, statusAge, type StatusAge } from './status-age.ts';
import type { ItemView } from './plan-view.ts';

const periods = [
  { key: '2025', label: '2025', kind: 'status' },
  { key: '2026', label: 'Fokus', kind: 'focus' },
] as const;
const item = { key: 'a', cells: [{ period: '2025', text: '', status: 'done', open: false }] } as unknown as ItemView;
const ageOf = (saidOn: string): StatusAge =>
  statusAge(periods, item, { said: { a: { '2025': saidOn, '2026': '2026-11-01' } }, documentDate: null, madeOn: {} }, '2026-11-30');

test.each([
  ['2026-11-30', 0, 'fresh'],
  ['2026-09-01', 90, 'fresh'],
  ['2026-08-31', 91, 'ageing'],
  ['2026-06-03', 180, 'ageing'],
  ['2026-06-02', 181, 'old'],
  ['2026-12-24', 0, 'fresh'],
])('said on %s it is %i days old and %s; a focus does not make it younger', (saidOn, days, freshness) => {
  expect(ageOf(saidOn)).toEqual({ freshness, period: '2025', saidOn, days });
});

test('the freshness of a plan adds up, and its median is of the known ages', () => {
  const unknown: StatusAge = { freshness: 'unknown', period: '2025', saidOn: null, days: null };
  const plan = planFreshness([ageOf('2026-11-30'), ageOf('2026-11-20'), ageOf('2025-11-20'), unknown]);
  expect(plan).toEqual({ total: 4, counts: { fresh: 2, ageing: 0, old: 1, unknown: 1, unsaid: 0 }, medianDays: 10 });
  expect(planFreshness([]).medianDays).toBeNull();
});

test.each([
  [0, 'today', 0],
  [13, 'days', 13],
  [14, 'weeks', 2],
  [60, 'weeks', 8],
  [100, 'months', 3],
  [729, 'months', 23],
  [731, 'years', 2],
])('%i days are told in %s', (days, unit, n) => {
  expect(ageIn(days)).toEqual({ unit, n });
});
