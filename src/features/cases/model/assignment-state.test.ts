import { expect, test } from 'vitest';
import { assignmentState, isLate } from './assignment-state.ts';

test('an assignment stands where its last step put it', () => {
  expect(assignmentState({ answer: null, reports: 0, isClosed: false })).toBe('unanswered');
  expect(assignmentState({ answer: 'accepted', reports: 0, isClosed: false })).toBe('accepted');
  expect(assignmentState({ answer: 'accepted', reports: 2, isClosed: false })).toBe('reported');
  expect(assignmentState({ answer: 'declined', reports: 1, isClosed: false })).toBe('declined');
  expect(assignmentState({ answer: 'declined', reports: 0, isClosed: true })).toBe('closed');
});

test('it is late when a day it was due has passed and nothing was reported', () => {
  expect(isLate('accepted', '2026-03-01', null, '2026-03-02')).toBe(true);
  expect(isLate('unanswered', null, '2026-03-01', '2026-03-02')).toBe(true);
  expect(isLate('unanswered', '2026-03-02', null, '2026-03-02')).toBe(false);
  expect(isLate('unanswered', null, null, '2026-03-02')).toBe(false);
  for (const state of ['reported', 'declined', 'closed'] as const) expect(isLate(state, '2026-03-01', null, '2026-03-02')).toBe(false);
});
