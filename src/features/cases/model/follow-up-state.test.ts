import { expect, test } from 'vitest';
import { followUpState } from './follow-up-state.ts';

test('a decision is open until it is done, and late the day after it was due', () => {
  const asked = { isAsked: true, dueOn: '2026-03-01', isDone: false };
  expect(followUpState(asked, '2026-03-01')).toBe('open');
  expect(followUpState(asked, '2026-03-02')).toBe('late');
  expect(followUpState({ ...asked, dueOn: null }, '2026-03-02')).toBe('open');
  expect(followUpState({ ...asked, isDone: true }, '2026-03-02')).toBe('done');
  expect(followUpState({ isAsked: false, dueOn: null, isDone: false }, '2026-03-02')).toBe('none');
});
