import { expect, test } from 'vitest';
import { collapse, fold } from './fold-text.ts';

test('every kind of white space becomes one space', () => {
  expect(collapse('  Under\u00a0 arbeid\t i\r\nto  ')).toBe('Under arbeid i to');
});

test('soft hyphens and zero-width marks disappear', () => {
  expect(collapse('sam\u00adhand\u200bling')).toBe('samhandling');
});

test('folding takes away case, space around a slash and the full stop at the end', () => {
  expect(fold('Planlagt / Påbegynt.')).toBe('planlagt/påbegynt');
});
