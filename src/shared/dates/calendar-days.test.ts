import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween } from './calendar-days.ts';

test('days are counted over months, leap days and the change to summer time', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
});

test('a month later is the same day, or the last day of a shorter month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  expect(addMonths('2026-01-01', 24)).toBe('2028-01-01');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
});
