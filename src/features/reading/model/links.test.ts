import { expect, test } from 'vitest';
import { isLinkLine, linksIn } from './links.ts';

test('addresses are found in a sentence, without its full stop', () => {
  expect(linksIn('Se https://www.saman.no/avtalar. Les også (http://fousam.no/a?b=c).')).toEqual([
    'https://www.saman.no/avtalar',
    'http://fousam.no/a?b=c',
  ]);
});

test('what is no address is left out', () => {
  expect(linksIn('Kompetansebroen.no og http://')).toEqual([]);
});

test('a line that is nothing but an address is told from a sentence with one', () => {
  expect(isLinkLine(' https://www.saman.no/avtalar ')).toBe(true);
  expect(isLinkLine('Se https://www.saman.no/avtalar')).toBe(false);
});
