import { expect, test } from 'vitest';
import { fitText } from './fit-text.ts';

test('a short text has the largest size', () => {
  expect(fitText(['2025'], 100, 20, 12)).toBe(12);
});

test('a longer text in the same box is smaller, but never below 5 points', () => {
  const size = fitText(['Kvartalsvise nettverksmøter gjennomføres i alle sektorer'], 100, 30, 12);
  expect(size).toBeLessThan(12);
  expect(size).toBeGreaterThan(5);
  expect(fitText(['x'.repeat(5000)], 100, 30, 12)).toBe(5);
});

test('every line of its own takes at least one line of the box', () => {
  expect(fitText(['a', 'b', 'c', 'd'], 200, 40, 12)).toBeLessThanOrEqual(8);
});
