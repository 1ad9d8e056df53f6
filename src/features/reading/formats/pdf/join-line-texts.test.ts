import { expect, it } from 'vitest';
import type { LineEnd } from './join-line-texts.ts';
import { joinLineTexts } from './join-line-texts.ts';

const joined = (...lines: readonly (readonly [string, LineEnd])[]): string =>
  joinLineTexts(lines.map(([text, end]) => ({ text, end }))).text;

it('lines are joined with single spaces', () => {
  expect(joined(['Kartlegge  behov', 'space'], ['i alle bydeler', 'unknown'])).toBe('Kartlegge behov i alle bydeler');
});

it('a word that broke at its own hyphen or slash is whole again', () => {
  expect(joined(['Påbegynt i OUS-', 'unknown'], ['sektor', 'unknown'])).toBe('Påbegynt i OUS-sektor');
  expect(joined(['Innsikt/', 'unknown'], ['utredning', 'unknown'])).toBe('Innsikt/utredning');
});

it('a hyphen for a left-out part keeps its space', () => {
  expect(joined(['rekrutterings-', 'unknown'], ['og samhandlingstilskudd', 'unknown'])).toBe('rekrutterings- og samhandlingstilskudd');
  expect(joined(['fødsels-', 'space'], ['barselomsorg', 'unknown'])).toBe('fødsels- barselomsorg');
});

it('a word that was too long for its line is whole again', () => {
  expect(joined(['Implementeringsa', 'inside'], ['rbeid', 'unknown'])).toBe('Implementeringsarbeid');
});

it('a mark that fell on a line of its own stands at its word, unless a space was drawn', () => {
  expect(joined(['Delta i nasjonalt læringsnettverk', 'unknown'], ['?', 'unknown'])).toBe('Delta i nasjonalt læringsnettverk?');
  expect(joined(['Under arbeid', 'space'], ['?', 'unknown'])).toBe('Under arbeid ?');
});

it('the breaks of the author are remembered', () => {
  expect(
    joinLineTexts([
      { text: 'Psykisk helse barn', end: 'author' },
      { text: 'og unge', end: 'unknown' },
    ]),
  ).toEqual({ text: 'Psykisk helse barn og unge', breaks: [18] });
});
