import { expect, test } from 'vitest';
import { likeness, plainText } from './likeness.ts';

test('case, punctuation and spacing make no difference', () => {
  expect(plainText('«Temaplan»  for\nrehabilitering.')).toBe('temaplan for rehabilitering');
  expect(likeness('FACT-team', 'fact team')).toBe(1);
});

test('a mended typo is very like, another row is not', () => {
  expect(likeness('Stryke kompetansen om skrøpelighet', 'Styrke kompetansen om skrøpelighet')).toBeGreaterThan(0.8);
  expect(likeness('Massetilstrømming', 'Epidemi og pandemi')).toBeLessThan(0.2);
});

test('two empty texts are the same', () => {
  expect(likeness('', ' ')).toBe(1);
});
