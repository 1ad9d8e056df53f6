import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingPaths, readRows, unanswered } from './read-security-page.ts';

const pages = ['docs/security.md', 'docs/threat-model.md'].map((path) => readFileSync(path, 'utf8'));
const [security = ''] = pages;

test('every requirement of ASVS 5.0 on levels 1 and 2 has one answer, and nothing else has', () => {
  expect(unanswered(readRows(security))).toEqual([]);
});

test('every file that is named is there', () => {
  expect(pages.flatMap((page) => missingPaths(page, existsSync))).toEqual([]);
});

test('whatever is met says where, and whatever is not met says so among what is missing', () => {
  const rows = readRows(security);
  const without = rows.filter(({ answer, text }) => answer === 'Ja' && !/`|«|Som over/.test(text));
  expect(without.map(({ asked }) => asked)).toEqual([]);
  const [, missing = ''] = /## Det som ikke er oppfylt\n([\s\S]*?)\n## /.exec(security) ?? [];
  const unmet = rows.filter(({ answer }) => answer === 'Nei' || answer === 'Delvis').flatMap(({ asked }) => asked);
  expect(unmet.length).toBeGreaterThan(5);
  expect(unmet.filter((id) => !new RegExp(`${id.replaceAll('.', '\\.')}(?!\\d)`).test(missing))).toEqual([]);
});

test('a row that is missing, one too many and a file that is gone are seen', () => {
  const rows = readRows(security);
  expect(unanswered(rows.slice(1))).toEqual(['V1.1.1: 0 answers']);
  expect(unanswered([...rows, { asked: ['V1.1.1', 'V99.1.1'], answer: 'Ja', text: '' }])).toEqual([
    'V1.1.1: 2 answers',
    'V99.1.1: is none',
  ]);
  expect(missingPaths('`src/gone.ts` og `test/x/y.test.ts`, `/api/v1`', () => false)).toEqual(['src/gone.ts', 'test/x/y.test.ts']);
});
