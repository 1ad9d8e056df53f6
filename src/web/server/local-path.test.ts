import { expect, test } from 'vitest';
import { localPath } from './local-path.ts';

test('a path of this site is kept with its filters', () => {
  expect(localPath('/planer/oslo-2026?status=planned')).toBe('/planer/oslo-2026?status=planned');
});

test.each([
  '//evil.example',
  'https://evil.example/',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  null,
  7,
  '',
])('an address that leads elsewhere becomes the front page: %s', (value) => {
  expect(localPath(value)).toBe('/');
});
