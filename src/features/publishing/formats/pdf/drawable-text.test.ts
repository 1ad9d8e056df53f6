import { expect, test } from 'vitest';
import { breakableHeading, breakableText, drawableText } from './drawable-text.ts';

const characters = new Set(Array.from('abcdefghijklmnopqrstuvwxyzæøåABC 0123456789./?=:-›', (character) => character.codePointAt(0) ?? 0));
const draw = (text: string): string => drawableText(text, characters);

test('what the typeface lacks is shown by its number, and what cannot be seen is left out', () => {
  expect(draw('a😀b')).toBe('a[U+1F600]b');
  expect(draw('a\u0001\u200d\ufeffb\ud800c')).toBe('abc');
  expect(draw('a\r\nb\tc')).toBe('a\nb c');
  expect(draw('➢ a')).toBe('› a');
});

test('long pieces that are no words get places to break, words keep their own', () => {
  expect(breakableText('pasientforløpskoordinatorfunksjonen')).toBe('pasientforløpskoordinatorfunksjonen');
  expect(breakableText('https://example.org/en/lang/adresse')).toBe(
    'https:\u200b/\u200b/\u200bexample.\u200borg/\u200ben/\u200blang/\u200badresse',
  );
  expect(breakableText('1'.repeat(25))).toBe(`${'1'.repeat(10)}\u200b${'1'.repeat(10)}\u200b${'1'.repeat(5)}`);
});

test('a heading is never empty and stands on one line', () => {
  expect(breakableHeading(' \n ')).toBe('–');
  expect(breakableHeading('en\nto')).toBe('en to');
});
