import { expect, test } from 'vitest';
import { splitChunks } from './split-chunks.ts';

const texts = (text: string) => splitChunks(text).chunks.map(({ lines }) => lines.map((line) => line.text).join('|'));

test('form feeds part slides, whatever the line ends', () => {
  expect(texts('Forside\r\n\fRehabilitering\r\nMålbilde:\r\n\fSlutt')).toEqual(['Forside', 'Rehabilitering|Målbilde:', 'Slutt']);
});

test('where there are none, a line that begins with one space begins a block', () => {
  expect(texts('Forside\n Rehabilitering\n\nMålbilde:\n      innrykk\n Neste')).toEqual([
    'Forside',
    'Rehabilitering|Målbilde:|innrykk',
    'Neste',
  ]);
});

test('a space at the start of a line means nothing where form feeds part the slides', () => {
  expect(texts('Forside\n\fRehabilitering\n Tiltak')).toEqual(['Forside', 'Rehabilitering|Tiltak']);
});

test('lines keep their number in the file and what stood before them', () => {
  const [first, second] = splitChunks('\n\nEn \nto\n\ntre\n\f\nfire').chunks;
  expect(first?.lines.map(({ line, gap, ranOn }) => [line, gap, ranOn])).toEqual([
    [3, 'blank', true],
    [4, 'line', false],
    [6, 'blank', false],
  ]);
  expect(second?.lines[0]).toMatchObject({ text: 'fire', line: 8 });
});
