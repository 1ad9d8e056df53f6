import { expect, test } from 'vitest';
import { isOpen, withoutOpenMark } from './open-mark.ts';

test('a question mark at the end marks the text as open', () => {
  expect(isOpen('Teste ut nye modeller? ')).toBe(true);
  expect(isOpen('(Pilot?)')).toBe(true);
  expect(isOpen('?')).toBe(true);
});

test('a question mark inside the text does not', () => {
  expect(isOpen('Starte innføring? Datadeling')).toBe(false);
  expect(isOpen('')).toBe(false);
});

test('the word is what stands before the mark', () => {
  expect(withoutOpenMark('Under arbeid ?')).toBe('Under arbeid');
  expect(withoutOpenMark('??')).toBe('');
  expect(withoutOpenMark('Pilot')).toBe('Pilot');
});
