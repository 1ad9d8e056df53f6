import { expect, test } from 'vitest';
import { textWidth } from './measure-text.ts';
import { wrapText } from './wrap-text.ts';

const type = { size: 10, bold: false };
const linesOf = (text: string, width: number): readonly string[] => wrapText(text, width, type).map(({ from, to }) => text.slice(from, to));

test('a text is as wide as its letters, and bold is wider', () => {
  expect(textWidth('Målbilde', { size: 10, bold: false })).toBeCloseTo(38.43, 1);
  expect(textWidth('Målbilde', { size: 10, bold: true })).toBeGreaterThan(textWidth('Målbilde', type));
  expect(textWidth('a\u0301', type)).toBe(textWidth('a', type));
});

test('lines end after spaces', () => {
  expect(linesOf('Kartlegge eksisterende tiltak', 75)).toEqual(['Kartlegge ', 'eksisterende ', 'tiltak']);
  expect(linesOf('', 75)).toEqual(['']);
});

test('a word that is too wide breaks after its hyphen, then anywhere', () => {
  expect(linesOf('rekrutterings-samhandling', 75)).toEqual(['rekrutterings-', 'samhandling']);
  expect(linesOf('x'.repeat(40), 75).length).toBeGreaterThan(2);
});

test('signs that belong together stay together', () => {
  const family = '👩‍👩‍👧‍👦';
  for (const line of linesOf(family.repeat(9), 60)) expect(line.length % family.length).toBe(0);
});
