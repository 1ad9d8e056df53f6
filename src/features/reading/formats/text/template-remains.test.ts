import { expect, test } from 'vitest';
import { splitChunks } from './split-chunks.ts';
import { withoutTemplateRemains } from './template-remains.ts';

const clean = (slides: readonly string[]) =>
  withoutTemplateRemains(splitChunks(slides.join('\n\f')).chunks).map(({ lines }) => lines.map(({ text }) => text));

test('lines that begin slides all over the document are taken away', () => {
  const mal = 'Mal 2023\nBruk godkjente farger\n\n';
  expect(clean([`${mal}Akutt\nMålbilde:`, `${mal}Akutt\nTiltak`, `${mal}Rus\nMålbilde:`, `${mal}Rus\nTiltak`])).toEqual([
    ['Akutt', 'Målbilde:'],
    ['Akutt', 'Tiltak'],
    ['Rus', 'Målbilde:'],
    ['Rus', 'Tiltak'],
  ]);
});

test('the template’s last words run together with the title are cut off', () => {
  const slides = ['Akutt', 'Rus', 'Eldre'].map((title) => `Mal\n\ntekst/logo${title}\nMålbilde:`);
  expect(clean([...slides, 'Mal\n\ntekst/logo\nSlutt']).map(([title]) => title)).toEqual(['Akutt', 'Rus', 'Eldre', 'Slutt']);
});

test('a title that several slides in a row have stays', () => {
  expect(clean(['Forside', 'Rus\nA', 'Rus\nB', 'Rus\nC', 'Eldre\nD', 'Akutt\nE']).map(([title]) => title)).toEqual([
    'Forside',
    'Rus',
    'Rus',
    'Rus',
    'Eldre',
    'Akutt',
  ]);
});

test('a legend and a header recur and stay', () => {
  const slides = ['Akutt', 'Rus', 'Eldre'].map((title) => `Under arbeid\nFerdig\nTiltak 2025\n${title}`);
  expect(clean(slides)[0]).toEqual(['Under arbeid', 'Ferdig', 'Tiltak 2025', 'Akutt']);
});
