import { expect, test } from 'vitest';
import { retryDelay } from './retry-delay.ts';

test('each try waits longer than the one before, and the eighth failure is the last', () => {
  const delays = [1, 2, 3, 4, 5, 6, 7].map(retryDelay);
  expect(delays).toEqual(delays.toSorted((one, other) => (one ?? 0) - (other ?? 0)));
  expect(delays[0]).toBe(5);
  expect(delays.every((delay) => delay !== null)).toBe(true);
  expect(retryDelay(8)).toBeNull();
});
