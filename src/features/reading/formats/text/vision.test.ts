import { expect, test } from 'vitest';
import { textLines } from './text-line.ts';
import { isVisionHeading, readVision, visionTitle } from './vision.ts';

const read = (text: string) => readVision(textLines(text.split('\n'), 1, false));

test.each(['Målbilde:', 'Målbilete', 'MÅLBILDE FOR REHABILITERING', 'Target picture:', 'Visjon'])('"%s" heads a target picture', (text) => {
  expect(isVisionHeading(text)).toBe(true);
});

test('a text about a target picture does not', () => {
  expect(isVisionHeading('Målbildet er vedtatt av alle')).toBe(false);
});

test('a title may say it', () => {
  expect(visionTitle('Rehabilitering – målbilde')).toBe('Rehabilitering');
  expect(visionTitle('Rehabilitering')).toBeNull();
});

test('each paragraph is a statement, its lines put together', () => {
  expect(read('Barn skal ha tilgang til \nhjelp til rett tid\n\nat liv og helse\nblir ivaretatt')).toEqual([
    { text: 'Barn skal ha tilgang til hjelp til rett tid' },
    { text: 'at liv og helse blir ivaretatt' },
  ]);
});

test('sub-bullets are points of the statement above them', () => {
  expect(read('Voksne skal ha hjelp\n\n➢ Lett tilgjengelig\ntilbud\n\n➢ Gode overganger\n\nKommunen skal ha oversikt')).toEqual([
    { text: 'Voksne skal ha hjelp', points: ['Lett tilgjengelig tilbud', 'Gode overganger'] },
    { text: 'Kommunen skal ha oversikt' },
  ]);
});

test('where all have the same bullet each is a statement', () => {
  expect(read('• Ingen venter\n• Alle får svar\n– også om natten')).toEqual([
    { text: 'Ingen venter' },
    { text: 'Alle får svar', points: ['også om natten'] },
  ]);
});

test('a bullet run together with its text is still a bullet', () => {
  expect(read('oOverordnet retning\n\no Felles språk')).toEqual([{ text: 'Overordnet retning' }, { text: 'Felles språk' }]);
});

test("a bullet's hanging lines go on after an empty line, and lines without bullets are statements each", () => {
  expect(read('• Kommunene beholder kompetente\n\nmedarbeidere\n• Alle får svar')).toEqual([
    { text: 'Kommunene beholder kompetente medarbeidere' },
    { text: 'Alle får svar' },
  ]);
  expect(read('Barn får hjelp tidlig\nVi deler data på tvers av nivåene\nInnbyggerne er trygge')).toHaveLength(3);
});
