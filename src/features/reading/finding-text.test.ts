import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '#shared/language.ts';
import { allFindingMessages, findingText } from './finding-text.ts';

const files = globSync('src/features/reading/{formats,interpret,guards}/**/*.ts').filter((file) => !file.endsWith('.test.ts'));
const emitted = new Set(
  files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bcode: '([a-z_]+)'/gu)].map(([, code]) => code ?? '')),
);

test('every finding that a reader gives has its sentence in every language', () => {
  expect(emitted.size).toBeGreaterThan(10);
  const missing = [...emitted].filter((code) => !languages.every((language) => allFindingMessages[code]?.[language]));
  expect(missing).toEqual([]);
});

test('a finding is told with its parameters', () => {
  expect(findingText({ code: 'sheet_hidden', params: { sheet: 'Gammelt' } }, 'nb')).toBe(
    'Arket «Gammelt» er skjult i regnearket og er ikke lest.',
  );
  expect(findingText({ code: 'identity_number_masked', params: { count: 2 } }, 'nn')).toContain('2 fødselsnummer er fjerna');
});
