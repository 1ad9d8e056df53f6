import { expect, test } from 'vitest';
import { isLikelyPerson, isPersonName } from './person-name.ts';

test.each([
  'Olga Shiryaeva',
  'Harald S Ohlsen',
  'Bente Aa Walter',
  'Ann-Hege Kofoed',
  'Ellen-Cecilie Røe',
  'Jan van der Berg',
  'Anne L. Moe',
])('%s has the form of a name', (text) => {
  expect(isPersonName(text)).toBe(true);
});

test.each([
  'Under arbeid',
  'Pilot',
  'Oslo Kommune',
  'Helseseksjonen i byrådsavdelingen',
  'KPR NPR',
  'Sonen Etablerer Mange Nye Ting Nå',
  '',
])('"%s" has not', (text) => {
  expect(isPersonName(text)).toBe(false);
});

test('a common given name makes a person likely', () => {
  expect(isLikelyPerson('Liv-Hilde Andresen')).toBe(true);
  expect(isLikelyPerson('Starte Innføring')).toBe(false);
});
