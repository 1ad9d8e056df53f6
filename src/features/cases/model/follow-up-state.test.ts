import { expect, test } from 'vitest';
import { daysBetween, followUpState } from './follow-up-state.ts';

test('a decision is open until it is done, and late the day after it was due', () => {
  const asked = { isAsked: true, dueOn: '2026-03-01', isDone: false };
  expect(followUpState(asked, '2026-03-01')).toBe('open');
  expect(followUpState(asked, '2026-03-02')).toBe('late');
  expect(followUpState({ ...asked, dueOn: null }, '2026-03-02')).toBe('open');
  expect(followUpState({ ...asked, isDone: true }, '2026-03-02')).toBe('done');
  expect(followUpState({ isAsked: false, dueOn: null, isDone: false }, '2026-03-02')).toBe('none');
});

test('days are counted over a change of summer time, and never below none', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2025-10-14', '2026-10-14')).toBe(365);
  expect(daysBetween('2026-10-14', '2025-10-14')).toBe(0);
});
