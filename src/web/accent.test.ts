import { expect, test } from 'vitest';
import { accentName } from './accent.ts';

test('a partnership gets the theme colour nearest in hue to its own', () => {
  expect(accentName('#1f4e79')).toBe('fjord');
  expect(accentName('#2e7d32')).toBe('skog');
  expect(accentName('#c62828')).toBe('tyttebar');
  expect(accentName('#6a1b9a')).toBe('lyng');
});

test('a grey, which has no hue, gets the first colour', () => {
  expect(accentName('#777777')).toBe('fjord');
});
