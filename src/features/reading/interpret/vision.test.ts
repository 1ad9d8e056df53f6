import { expect, test } from 'vitest';
import type { Paragraph, TextBlock } from '../model/page-model.ts';
import { readVision } from './vision.ts';

function block(y: number, size: number, ...paragraphs: readonly (readonly [text: string, level?: number, bullet?: boolean])[]): TextBlock {
  const read = paragraphs.map(([text, level = 0, bullet = false]): Paragraph => ({ text, level, bullet }));
  return { box: [40, y, 400, 100], paragraphs: read, size, bold: false, role: 'other' };
}

function statements(blocks: readonly TextBlock[], expected = false) {
  return readVision(blocks, expected)?.statements ?? null;
}

test('statements stand under the heading, deeper bullets are their points', () => {
  const body = block(
    80,
    18,
    ['Målbilde:'],
    ['Ett system', 0, true],
    ['for barn', 1, true],
    ['for voksne', 1, true],
    ['Tidlig hjelp', 0, true],
  );
  expect(statements([body])).toEqual([{ text: 'Ett system', points: ['for barn', 'for voksne'] }, { text: 'Tidlig hjelp' }]);
});

test('a heading in a box of its own is followed by the boxes below it', () => {
  const blocks = [block(40, 24, ['Målbilete']), block(90, 14, ['Alle får hjelp']), block(200, 14, ['Pårørande blir sett'])];
  expect(statements(blocks)).toEqual([{ text: 'Alle får hjelp' }, { text: 'Pårørande blir sett' }]);
});

test('bullets after a line with a colon are its points', () => {
  const body = block(80, 18, ['Målbilde'], ['Innbyggerne skal:'], ['få hjelp tidlig', 0, true], ['møte ett system', 0, true]);
  expect(statements([body])).toEqual([{ text: 'Innbyggerne skal:', points: ['få hjelp tidlig', 'møte ett system'] }]);
});

test('bullets that are typed under plain statements are their points, and may stand under two of them', () => {
  const blocks = [
    block(40, 24, ['Målbilde']),
    block(90, 14, ['Alle får hjelp'], ['➢ En dør inn']),
    block(200, 14, ['Pårørende blir sett'], ['➢ En dør inn']),
  ];
  expect(statements(blocks)).toEqual([
    { text: 'Alle får hjelp', points: ['En dør inn'] },
    { text: 'Pårørende blir sett', points: ['En dør inn'] },
  ]);
});

test('a statement on the line of the heading counts', () => {
  expect(statements([block(80, 18, ['Visjon: Sammen om helse'])])).toEqual([{ text: 'Sammen om helse' }]);
});

test('credits and small print are no part of it', () => {
  const blocks = [
    block(80, 18, ['Målbilde:'], ['Tidlig hjelp', 0, true]),
    block(480, 8, ['Illustrasjon: Oslo kommune']),
    block(500, 8, ['Versjon 3']),
  ];
  expect(statements(blocks)).toEqual([{ text: 'Tidlig hjelp' }]);
});

test('a page that names no target picture has none, unless its title did', () => {
  const blocks = [block(80, 18, ['Tidlig hjelp', 0, true])];
  expect([statements(blocks), statements(blocks, true)]).toEqual([null, [{ text: 'Tidlig hjelp' }]]);
});
