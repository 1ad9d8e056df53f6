import { expect, test } from 'vitest';
import { addressableKey, slugOf, takeSlug } from './slug.ts';

test('Norwegian letters become letters that stand in an address', () => {
  expect(slugOf('Svangerskap, fødsels- og barselomsorg')).toBe('svangerskap-fodsels-og-barselomsorg');
  expect(slugOf('Læring på tvers: Åsane')).toBe('laering-pa-tvers-asane');
  expect(slugOf('Ærlig Åpenhet «Café»')).toBe('aerlig-apenhet-cafe');
});

test('a long text is cut at a word', () => {
  expect(slugOf('Pasientens legemiddelliste koordinert innføring', 30)).toBe('pasientens-legemiddelliste');
  expect(slugOf('a'.repeat(80), 30)).toBe('a'.repeat(30));
});

test('a text without letters still has an address', () => {
  expect(slugOf('«?»')).toBe('x');
  expect(slugOf('統合', 60, 'tiltak')).toBe('tiltak');
});

test('a taken address gets a number', () => {
  const taken = new Set<string>();
  expect([takeSlug('a', taken), takeSlug('a', taken), takeSlug('a', taken)]).toEqual(['a', 'a-2', 'a-3']);
});

test('a key of another program is kept where it can stand in an address', () => {
  expect(['tiltak-1', 'Tiltak_1.2', 'økt'].map(addressableKey)).toEqual(['tiltak-1', 'Tiltak_1.2', 'økt']);
  expect(['a/b?c#d', '..', 'to ord', '%2f', ''].map(addressableKey)).toEqual(['a-b-c-d', 'x', 'to-ord', '2f', 'x']);
});
