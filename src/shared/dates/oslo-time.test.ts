import fc from 'fast-check';
import { expect, test } from 'vitest';
import { osloClock, osloMoment } from './oslo-time.ts';
import { osloToday } from './oslo-today.ts';

test.each([
  ['2026-01-14', '09:00', '2026-01-14T08:00:00.000Z'],
  ['2026-07-14', '09:00', '2026-07-14T07:00:00.000Z'],
  ['2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '03:30', '2026-10-25T02:30:00.000Z'],
])('%s %s in Oslo is %s', (date, time, moment) => {
  expect(osloMoment(date, time)).toBe(moment);
});

test('what is written in Oslo’s time is read back as it was written', () => {
  const minute = fc.integer({ min: Date.parse('2015-01-01'), max: Date.parse('2040-01-01') }).map((at) => at - (at % 60_000));
  fc.assert(
    fc.property(minute, (at) => {
      const iso = new Date(at).toISOString();
      const again = osloMoment(osloToday(new Date(at)), osloClock(iso));
      expect([osloToday(new Date(again)), osloClock(again)]).toEqual([osloToday(new Date(at)), osloClock(iso)]);
    }),
  );
});
