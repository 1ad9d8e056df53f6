import { expect, test } from 'vitest';
import { quorumOf } from './quorum.ts';
import type { Attendance } from './shown-meeting.ts';

const came = (...rows: readonly (readonly [Attendance['standing'], Attendance['presence']])[]) =>
  rows.map(([standing, presence]) => ({ standing, presence }));

test('those with a vote and their deputies count, and nobody else', () => {
  const attendance = came(
    ['voting', 'present'],
    ['voting', 'deputy'],
    ['voting', 'absent'],
    ['voting', 'excused'],
    ['speaking', 'present'],
    ['observing', 'present'],
    ['guest', 'present'],
    [null, 'present'],
  );
  expect(quorumOf({ count: 3, percent: null }, 4, attendance)).toEqual({ needed: 3, present: 2, seats: 4, reached: false });
  expect(quorumOf({ count: null, percent: 50 }, 4, attendance)).toEqual({ needed: 2, present: 2, seats: 4, reached: true });
});

test('a share is rounded up, and the larger of a share and a number is asked for', () => {
  expect(quorumOf({ count: null, percent: 50 }, 5, [])?.needed).toBe(3);
  expect(quorumOf({ count: 2, percent: 50 }, 5, [])?.needed).toBe(3);
  expect(quorumOf({ count: 4, percent: 50 }, 5, [])?.needed).toBe(4);
});

test('there is no quorum where the mandate asks for none', () => {
  expect(quorumOf(null, 5, [])).toBeNull();
  expect(quorumOf({ count: null, percent: null }, 5, [])).toBeNull();
  expect(quorumOf(null, 0, [])).toBeNull();
});

test('where the mandate asks for one and no seat is known to have a vote, nobody can say', () => {
  const unknown = { needed: null, present: 0, seats: 0, reached: null };
  expect(quorumOf({ count: null, percent: 50 }, 0, [])).toEqual(unknown);
  expect(quorumOf({ count: 3, percent: null }, 0, came([null, 'present']))).toEqual(unknown);
});
