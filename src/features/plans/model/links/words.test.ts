import { expect, test } from 'vitest';
import { compoundSplitter } from './compounds.ts';
import { abbreviationsIn, contentWords, stemOf } from './words.ts';

test.each([
  ['tjenestene', 'tjeneste'],
  ['tenester', 'tjenester'],
  ['innføringen', 'innføre'],
  ['jordmødre', 'jordmor'],
  ['sjukehuset', 'sykehus'],
  ['samarbeidsforumet', 'samarbeidsnettverk'],
])('%s and %s are one word', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each([
  ['prøve', 'prøvesvar'],
  ['sykehus', 'sykehjem'],
  ['barsel', 'barn'],
])('%s and %s are two', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test('words that every plan is full of carry no meaning', () => {
  expect(contentWords('Bidra aktivt inn i prosjekt som skal kartlegge tiltak i 2026')).toEqual(['kartlegge', 'tiltak']);
});

test('abbreviations are words in capitals, without the forums’ own', () => {
  expect(abbreviationsIn('Oppdrag fra SSU: Pasientens legemiddelliste (PLL) i DHO')).toEqual(['PLL', 'DHO']);
});

test('a compound is taken apart where its parts are words of the plans', () => {
  const split = compoundSplitter(['deling', 'av', 'data', 'stillinger', 'sepsis', 'samhandling', 'modeller']);
  expect(split('datadeling')).toEqual([stemOf('data'), stemOf('deling')]);
  expect(split('samhandlingsmodell')).toEqual([stemOf('samhandling'), stemOf('modell')]);
  expect(split('kombinasjonsstillinger')).toEqual([stemOf('stillinger')]);
  expect(split('sepsisscreening')).toEqual([stemOf('sepsis')]);
  expect(split('legemiddelliste')).toEqual([]);
});
