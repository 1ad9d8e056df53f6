import { expect, test } from 'vitest';
import { fundingOf } from './funding.ts';

test.each([
  ['Prosjekt finansiert av rekrutterings- og samhandlingstilskudd', 'Rekrutterings- og samhandlingstilskudd'],
  ['Prosjekt finansierte av rekrutterings- og samhandlingstilskot:', 'Rekrutterings- og samhandlingstilskot'],
  ['Tiltak som er delfinansiert gjennom Helsedirektoratet', 'Helsedirektoratet'],
  ['Projects funded by the recruitment grant', 'Recruitment grant'],
  ['Prosjekter med midler fra Helsedirektoratet', 'Helsedirektoratet'],
  ['Finansiering: prosjektskjønnsmidler', 'Prosjektskjønnsmidler'],
])('%s names its source of money', (title, source) => {
  expect(fundingOf(title)).toBe(source);
});

test.each(['Få felles forståelse', 'Finansiering', 'Felles finansiering av utstyr', ''])('%s says nothing of it', (title) => {
  expect(fundingOf(title)).toBeNull();
});
