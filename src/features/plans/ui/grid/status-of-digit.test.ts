import { expect, test } from 'vitest';
import { statusOfDigit } from './status-of-digit.ts';

const statuses = [
  { key: 'planned', label: 'Planlagt', scale: 'planned' },
  { key: 'completed', label: 'Ferdigstilt', scale: 'completed' },
] as const;

test('digits follow the plan’s own vocabulary, and the one after the last is none', () => {
  expect(statusOfDigit(statuses, 'Digit1')).toBe('planned');
  expect(statusOfDigit(statuses, 'Numpad2')).toBe('completed');
  expect(statusOfDigit(statuses, 'Digit3')).toBeNull();
});

test('other keys set nothing', () => {
  for (const code of ['Digit4', 'Digit0', 'KeyA', 'Enter']) expect(statusOfDigit(statuses, code)).toBeUndefined();
});
