import fc from 'fast-check';
import { expect, test } from 'vitest';
import { easterSunday, publicHolidays } from './public-holidays.ts';
import { layOutSeries, type SeriesRule } from './series.ts';

const rule: SeriesRule = { every: 'month', interval: 1, weekday: 2, nth: 1, from: '2026-01-01', to: '2026-12-31', skipJuly: true };
const dates = (changes: Partial<SeriesRule>): readonly string[] =>
  layOutSeries({ ...rule, ...changes }).flatMap(({ date, skipped }) => (skipped === null ? [date] : []));

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

test('the holidays of 2026 are those of the calendar', () => {
  expect([...publicHolidays(2026)].toSorted()).toEqual([
    '2026-01-01',
    '2026-04-02',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-17',
    '2026-05-24',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ]);
});

test('the first Tuesday of every other month, without July', () => {
  expect(dates({ interval: 2 })).toEqual(['2026-01-06', '2026-03-03', '2026-05-05', '2026-09-01', '2026-11-03']);
  expect(dates({ interval: 2, skipJuly: false })).toContain('2026-07-07');
});

test('the last Thursday, and a fifth one only where there is one', () => {
  expect(dates({ weekday: 4, nth: -1, to: '2026-03-31' })).toEqual(['2026-01-29', '2026-02-26', '2026-03-26']);
  expect(dates({ weekday: 4, nth: 5, to: '2026-06-30' })).toEqual(['2026-01-29', '2026-04-30']);
});

test('a holiday is passed over and said', () => {
  expect(layOutSeries({ ...rule, weekday: 4, nth: 1, from: '2026-04-01', to: '2026-04-30' })).toEqual([
    { date: '2026-04-02', skipped: 'holiday' },
  ]);
});

test('every third week from the first such weekday', () => {
  expect(dates({ every: 'week', interval: 3, weekday: 3, from: '2026-01-01', to: '2026-02-28' })).toEqual([
    '2026-01-07',
    '2026-01-28',
    '2026-02-18',
  ]);
});

test('whatever the rule, every day is such a weekday between the two days, in order and once', () => {
  const any = fc.record({
    every: fc.constantFrom('week' as const, 'month' as const),
    interval: fc.integer({ min: 1, max: 12 }),
    weekday: fc.integer({ min: 1, max: 7 }),
    nth: fc.constantFrom(-1, 1, 2, 3, 4, 5),
    from: fc.constantFrom('2025-11-30', '2026-02-28', '2028-02-29'),
    to: fc.constantFrom('2025-12-31', '2028-12-31', '2020-01-01'),
    skipJuly: fc.boolean(),
  });
  fc.assert(
    fc.property(any, (given) => {
      const days = layOutSeries(given).map(({ date }) => date);
      expect(days).toEqual([...new Set(days)].toSorted());
      for (const date of days) {
        expect(date >= given.from && date <= given.to).toBe(true);
        expect(new Date(date).getUTCDay() || 7).toBe(given.weekday);
      }
    }),
  );
});
