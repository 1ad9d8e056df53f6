import { expect, test } from 'vitest';
import { wrapWords } from './wrap-words.ts';

test('a name is broken between words, and in a word that is longer than a line', () => {
  expect(wrapWords('Samarbeidsforum psykisk helse og avhengighet', 26, 3)).toEqual(['Samarbeidsforum psykisk', 'helse og avhengighet']);
  expect(wrapWords('Utskrivingsklarsamarbeid', 10, 3)).toEqual(['Utskriving', 'sklarsamar', 'beid']);
});

test('what does not fit ends with an ellipsis', () => {
  expect(wrapWords('en to tre fire fem', 6, 2)).toEqual(['en to', 'tre…']);
  expect(wrapWords('', 6, 2)).toEqual(['']);
});
