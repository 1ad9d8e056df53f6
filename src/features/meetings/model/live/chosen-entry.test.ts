import { expect, test } from 'vitest';
import { chosenEntry, currentEntry } from './chosen-entry.ts';

const at = '2026-03-03T12:00:00Z';
const entry = (number: number, takenUpAt: string | null = null, leftAt: string | null = null) => ({ number, takenUpAt, leftAt });

test('the room shows what is asked for, also while the meeting is elsewhere', () => {
  expect(chosenEntry([entry(1), entry(2, at), entry(3)], '3')).toBe(2);
});

test('else what the meeting is at', () => {
  const agenda = [entry(1, at, at), entry(2, at), entry(3)];
  expect([currentEntry(agenda), chosenEntry(agenda, null), chosenEntry(agenda, 'tull')]).toEqual([1, 1, 1]);
});

test('else what comes next, and the last when all is done', () => {
  expect(chosenEntry([entry(1, at, at), entry(2)], null)).toBe(1);
  expect(chosenEntry([entry(1, at, at), entry(2, at, at)], null)).toBe(1);
  expect(chosenEntry([entry(1), entry(2)], null)).toBe(0);
});

test('an agenda without entries has nothing to show', () => {
  expect(chosenEntry([], null)).toBe(-1);
});
