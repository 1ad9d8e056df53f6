import { expect, test } from 'vitest';
import { longDate, longTime, shortDate } from './format-date.ts';

test('a date is written the Norwegian way', () => {
  expect(longDate('2025-10-14', 'nb')).toBe('14. oktober 2025');
  expect(longDate('2025-03-01', 'en')).toBe('1 March 2025');
  expect(shortDate('2025-03-01')).toBe('01.03.2025');
});

test('a time is read in Oslo, so that late evening in UTC is the next day', () => {
  expect(longTime('2025-10-14T22:30:00Z', 'nb')).toBe('15. oktober 2025 kl. 00.30');
  expect(shortDate('2025-12-31T23:30:00.000Z')).toBe('01.01.2026');
  expect(longTime('2025-01-14T08:05:00Z', 'en')).toBe('14 January 2025 at 09:05');
});
