import { expect, test } from 'vitest';
import { agendaTimes } from './clock-times.ts';

const meeting = { startsAt: '2026-03-03T12:00:00.000Z', endsAt: '2026-03-03T13:00:00.000Z', dayOnly: false };
const entries = (...minutes: readonly (number | null)[]) => minutes.map((length, at) => ({ id: at + 1, minutes: length }));

test('an entry begins when the one before it ends', () => {
  const times = agendaTimes(meeting, entries(10, 30, 20));
  expect(times.entries.map(({ startsAt }) => startsAt?.slice(11, 16))).toEqual(['12:00', '12:10', '12:40']);
  expect(times).toMatchObject({ planned: 60, unknown: 0, over: 0 });
  expect(agendaTimes(meeting, entries(50, 25)).over).toBe(15);
});

test('after a length that is not known, no time is known', () => {
  const times = agendaTimes(meeting, entries(10, null, 20));
  expect(times.entries.map(({ startsAt }) => startsAt?.slice(11, 16) ?? null)).toEqual(['12:00', '12:10', null]);
  expect(times).toMatchObject({ planned: 30, unknown: 1 });
});

test('a meeting of which only the day is known has no clock times', () => {
  expect(agendaTimes({ ...meeting, dayOnly: true }, entries(10)).entries[0]).toEqual({ id: 1, startsAt: null, endsAt: null });
  expect(agendaTimes({ ...meeting, endsAt: null }, entries(1000)).over).toBe(0);
});
