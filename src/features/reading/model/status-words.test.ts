import { expect, test } from 'vitest';
import { defaultStatuses, isLegendWord, isStatusWord, legendStatuses, statusOfText } from './status-words.ts';

const nb = defaultStatuses('nb');
const labels = (...words: string[]) => legendStatuses(words.map((label) => ({ label })));

test.each([
  ['Ikke påbegynt', 'not-started'],
  ['Ikkje starta', 'not-started'],
  ['IKKJE PÅBYRJA', 'not-started'],
  ['Planlagt / påbegynt', 'planned'],
  ['Planlagt/ påbegynt', 'planned'],
  ['Planlagt', 'planned'],
  ['Påbegynt', 'planned'],
  ['Påbyrja', 'planned'],
  ['Under\u00a0 arbeid', 'in-progress'],
  ['Under arbeid ?', 'in-progress'],
  ['I arbeid', 'in-progress'],
  ['In progress', 'in-progress'],
  ['Ferdig', 'completed'],
  ['Fullført.', 'completed'],
])('%s is a word of the common vocabulary', (text, key) => {
  expect(statusOfText(text, nb)).toBe(key);
});

test.each([
  'Oppdrag fra SSU',
  'Prosjekt LSU',
  'Påbegynt i OUS-sektor',
  'Under arbeid i to sektorer',
  'Innsikt/utredning',
  'Innsikt / utredning',
  'Pågående',
  'Planlegging',
  'Planlegging / oppstart',
  'Ferdigstille utredning.',
  '?',
  '',
  'Status: under arbeid',
])('"%s" is text, not a status', (text) => {
  expect(statusOfText(text, nb)).toBeNull();
});

test('a status that this plan does not have is not found', () => {
  expect(statusOfText('Stanset', nb)).toBeNull();
  expect(statusOfText('Avsluttet', nb)).toBeNull();
  expect(statusOfText('Planlagt', labels('Ikke startet', 'Under arbeid', 'Ferdig'))).toBeNull();
});

test('a word that two statuses could mean is not guessed', () => {
  expect(statusOfText('Planlagt/påbegynt', labels('Planlagt', 'Påbegynt', 'Ferdig'))).toBeNull();
});

test('a legend gives its own words their place on the scale', () => {
  const own = labels('Ikkje starta', 'Planlagt', 'Påbyrja', 'Pågåande', 'Fullført', 'Avslutta', 'På vent');
  expect(own.map(({ key, scale }) => [key, scale])).toEqual([
    ['not-started', 'not-started'],
    ['planned', 'planned'],
    ['pabyrja', 'in-progress'],
    ['in-progress', 'in-progress'],
    ['completed', 'completed'],
    ['stopped', 'stopped'],
    ['pa-vent', 'unknown'],
  ]);
  expect(statusOfText('Pågåande', own)).toBe('in-progress');
  expect(statusOfText('på vent', own)).toBe('pa-vent');
});

test('"Avsluttet" is completion where the legend has no other word for it', () => {
  expect(labels('Planlagt', 'Avsluttet').map(({ scale }) => scale)).toEqual(['planned', 'completed']);
});

test('a legend keeps its colours and equal labels get different keys', () => {
  const own = legendStatuses([{ label: 'Ferdig', color: '#00ff00' }, { label: 'Ferdig' }]);
  expect(own[0]).toEqual({ key: 'completed', label: 'Ferdig', scale: 'completed', color: '#00ff00' });
  expect(own[1]?.key).toBe('ferdig');
});

test('the default vocabularies cover the four steps in each language', () => {
  for (const language of ['nb', 'nn', 'en'] as const)
    expect(defaultStatuses(language).map(({ key }) => key)).toEqual(['not-started', 'planned', 'in-progress', 'completed']);
});

test('status words are told from words that only a legend makes one', () => {
  expect(isStatusWord('Planlagt / påbegynt')).toBe(true);
  expect(isStatusWord('Pågående')).toBe(false);
  expect(isLegendWord('Pågående')).toBe(true);
  expect(isLegendWord('Koordinerende enhet')).toBe(false);
});
