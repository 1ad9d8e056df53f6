import { expect, test } from 'vitest';
import { clockText, timerOf } from './meeting-timer.ts';

const start = '2026-03-03T12:00:00.000Z';
const at = (seconds: number): number => Date.parse(start) + seconds * 1000;

test('nothing is timed before the room has taken an entry up', () => {
  expect(timerOf({ minutes: 10, takenUpAt: null, leftAt: null }, at(0))).toBeNull();
});

test('the timer tells what is spent and what is left, also when it is over', () => {
  expect(timerOf({ minutes: 10, takenUpAt: start, leftAt: null }, at(61.9))).toEqual({ spent: 61, left: 539, runs: true });
  expect(timerOf({ minutes: 1, takenUpAt: start, leftAt: null }, at(90))).toEqual({ spent: 90, left: -30, runs: true });
});

test('without a plan nothing is left or over', () => {
  expect(timerOf({ minutes: null, takenUpAt: start, leftAt: null }, at(90))).toEqual({ spent: 90, left: null, runs: true });
});

test('it stands still when the room has gone on, and a clock that is behind shows no time below zero', () => {
  expect(timerOf({ minutes: 1, takenUpAt: start, leftAt: '2026-03-03T12:00:30Z' }, at(600))).toEqual({ spent: 30, left: 30, runs: false });
  expect(timerOf({ minutes: 1, takenUpAt: start, leftAt: null }, at(-5))?.spent).toBe(0);
});

test('seconds are written as a clock', () => {
  expect([0, 65, -65, 3700].map(clockText)).toEqual(['0:00', '1:05', '1:05', '1:01:40']);
});
