import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accessPage } from './access-page.ts';

test('docs/access.md is the table as it is enforced (npm run docs writes it)', () => {
  expect(readFileSync('docs/access.md', 'utf8')).toBe(accessPage());
});
