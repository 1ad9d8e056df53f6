import { expect, test } from 'vitest';
import { recurringEdges, recurringTexts } from './recurring-texts.ts';
import { textLines } from './text-line.ts';
import { wordsOf } from './tokens.ts';

const table = (text: string) => textLines(text.split('\n'), 1, false);
const first = table('Opplæring i kommunene Prosjekt LSU Pilot i to kommuner\n\nFelles rutiner Pilot i to kommuner Drift');
const second = table('Nettverk for jordmødre Drift Prosjekt LSU');

test('what stands between different neighbours is a text of its own, also inside a line', () => {
  const recurring = recurringTexts([first, second]);
  expect(recurring.get('prosjekt lsu')).toBe('inside');
  expect(recurring.get('pilot i to kommuner')).toBe('inside');
  expect(recurring.has('opplæring i kommunene')).toBe(false);
});

test('a lone word that never stands alone is no text: it may be a name in many titles', () => {
  expect(recurringTexts([table('Samarbeid i Oslo'), table('Avtale med Oslo'), table('Møteplass Oslo Drift')]).has('oslo')).toBe(false);
});

test('recurring texts begin and end where they are found again', () => {
  const words = wordsOf(first);
  const edges = [...recurringEdges(words, recurringTexts([first, second]))].map((at) => words[at]?.text);
  expect(edges).toEqual(expect.arrayContaining(['Prosjekt', 'Pilot']));
  expect(edges).not.toContain('LSU');
});
