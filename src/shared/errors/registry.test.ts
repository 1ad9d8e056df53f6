import { expect, test } from 'vitest';
import { errorRegistry } from './registry.ts';
import { errorPage } from '../../../scripts/error-page.ts';
import { readFileSync } from 'node:fs';

test.each(Object.entries(errorRegistry))('%s says the same parameters in every language', (_code, { text }) => {
  const names = (sentence: string): readonly string[] => [...sentence.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '').toSorted();
  expect(names(text.nn)).toEqual(names(text.nb));
  expect(names(text.en)).toEqual(names(text.nb));
});

test.each(Object.entries(errorRegistry))('%s is one or a few whole sentences', (_code, { text }) => {
  for (const sentence of Object.values(text)) expect(sentence).toMatch(/^[A-ZÆØÅ«“{].*[.?]$/s);
});

test('docs/errors.md lists every error (npm run docs writes it)', () => {
  expect(readFileSync('docs/errors.md', 'utf8')).toBe(errorPage());
});
