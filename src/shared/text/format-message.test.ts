import { expect, test } from 'vitest';
import { formatMessage } from './format-message.ts';

test('a name in braces is replaced by its parameter', () => {
  expect(formatMessage('Filen «{file}» er tom.', { file: 'plan.pdf' }, 'nb')).toBe('Filen «plan.pdf» er tom.');
});

test('a parameter that is not given stays visible', () => {
  expect(formatMessage('Hei {name}', {}, 'nb')).toBe('Hei {name}');
});

test('a plural takes the exact number first, then one, then other', () => {
  const pattern = '{n, plural, =0 {Ingen tiltak} one {# tiltak alene} other {# tiltak}} i planen';
  expect(formatMessage(pattern, { n: 0 }, 'nb')).toBe('Ingen tiltak i planen');
  expect(formatMessage(pattern, { n: 1 }, 'nb')).toBe('1 tiltak alene i planen');
  expect(formatMessage(pattern, { n: 7 }, 'nb')).toBe('7 tiltak i planen');
});

test('thousands are written the way of the language', () => {
  expect(formatMessage('{n}', { n: 12500 }, 'en')).toBe('12,500');
  expect([formatMessage('{n}', { n: 8.4 }, 'nb'), formatMessage('{n}', { n: 8.4 }, 'en')]).toEqual(['8,4', '8.4']);
  expect(formatMessage('{n}', { n: 12500 }, 'nb').replace(/\s/u, ' ')).toBe('12 500');
});

test('the text of a parameter is never read as a pattern', () => {
  expect(formatMessage('{a} {b}', { a: '{b}', b: 'x' }, 'nb')).toBe('{b} x');
});
