import { expect, test } from 'vitest';
import { wordsSeen } from './broken-words.ts';
import { joinAndMend, joinLines } from './join-lines.ts';

test.each([
  [['Kvartalsvise ', 'nettverksmøter', '', 'gjennomføres'], 'Kvartalsvise nettverksmøter gjennomføres'],
  [['følg lovlige farge-', 'kombinasjoner'], 'følg lovlige fargekombinasjoner'],
  [['tildelt rekrutterings-', 'og samhandlingstilskudd'], 'tildelt rekrutterings- og samhandlingstilskudd'],
  [['Påbegynt i OUS-', 'sektor'], 'Påbegynt i OUS-sektor'],
  [['Helse Sør-', 'Øst'], 'Helse Sør-Øst'],
  [['innen e-', 'helse'], 'innen e-helse'],
  [['Planlagt/ ', 'påbegynt'], 'Planlagt/ påbegynt'],
  [['én  linje'], 'én linje'],
  [[], ''],
])('%j is read as "%s"', (lines, text) => {
  expect(joinLines(lines)).toBe(text);
});

test('a word that was wider than its column is mended when the rest cannot begin a word', () => {
  expect(joinAndMend(['Implementeringsa', 'rbeid og '], wordsSeen(''))).toEqual({
    text: 'Implementeringsarbeid og',
    mends: [{ from: 'Implementeringsa rbeid', to: 'Implementeringsarbeid' }],
  });
});

test('it is mended when the document knows the two words that meet elsewhere in it', () => {
  const seen = wordsSeen('Implementering. Under arbeid.');
  expect(joinAndMend(['Implementeringsar', 'beid og '], seen).text).toBe('Implementeringsarbeid og');
});

test('without evidence nothing is mended', () => {
  expect(joinAndMend(['Implementeringsar', 'beid'], wordsSeen('')).text).toBe('Implementeringsar beid');
  expect(joinAndMend(['Samhandling', 'mellom partene'], wordsSeen('samhandling mellom')).mends).toEqual([]);
  expect(joinAndMend(['Videreutvikling', 'av broen'], wordsSeen('')).mends).toEqual([]);
});
