import { expect, test } from 'vitest';
import { agendaEntryOf } from './build-areas.ts';
import { readAgenda } from './agenda.ts';
import { textLines } from './text-line.ts';

const read = (text: string) => readAgenda(textLines(text.split('\n'), 1, false))?.map(({ number, title }) => [number, title]);

test('numbered lines are the list of areas, and so is a last one without a number', () => {
  expect(
    read('1     Digital samhandling\n\n2 Psykisk helse\n\n3. Rehabilitering\n\nAndre områder\n\nInnsatsområder Helsefellesskap Oslo'),
  ).toEqual([
    [1, 'Digital samhandling'],
    [2, 'Psykisk helse'],
    [3, 'Rehabilitering'],
    [null, 'Andre områder'],
  ]);
});

test('lines under a heading that says it are the list too', () => {
  expect(read('Innhald\n\nAkuttmedisin\n\nRus\n\nBeredskap')).toEqual([
    [null, 'Akuttmedisin'],
    [null, 'Rus'],
    [null, 'Beredskap'],
  ]);
});

test('other slides are no list', () => {
  expect(read('Begge planene er levende verktøy\n\n2 av dem er vedtatt')).toBeUndefined();
});

test('an area finds its entry by name, by beginning or by end', () => {
  const entries = ['Psykisk helse', 'Beredskap', 'Rehabilitering'].map((title, index) => ({ number: index + 1, title, line: index }));
  expect(agendaEntryOf('Psykisk helse voksne', entries)?.number).toBe(1);
  expect(agendaEntryOf('Helseberedskap', entries)?.number).toBe(2);
  expect(agendaEntryOf('REHABILITERING', entries)?.number).toBe(3);
  expect(agendaEntryOf('Rus', entries)).toBeNull();
});
