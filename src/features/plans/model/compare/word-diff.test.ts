import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff, type TextRun } from './word-diff.ts';

const text = (runs: readonly TextRun[], without: TextRun['kind']) =>
  runs
    .filter(({ kind }) => kind !== without)
    .map((run) => run.text)
    .join('');

test('the words that changed are told, the rest stays', () => {
  expect(wordDiff('Kvartalsvise møter i hele byen', 'Månedlige møter i hele byen')).toEqual([
    { kind: 'removed', text: 'Kvartalsvise ' },
    { kind: 'added', text: 'Månedlige ' },
    { kind: 'same', text: 'møter i hele byen' },
  ]);
});

test('a word that more words come after stays as it is', () => {
  expect(wordDiff('Starte innføring', 'Starte innføring i alle bydeler').map(({ kind, text: words }) => [kind, words])).toEqual([
    ['same', 'Starte innføring'],
    ['added', ' i alle bydeler'],
  ]);
});

test('where only space differs, the texts are told whole, so that it is seen', () => {
  expect(wordDiff('en to', 'en\nto').map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

test('two texts with little in common are told whole', () => {
  expect(wordDiff('Oppdrag fra SSU', 'Pilot i to bydeler')).toEqual([
    { kind: 'removed', text: 'Oppdrag fra SSU' },
    { kind: 'added', text: 'Pilot i to bydeler' },
  ]);
});

test('both texts can be read out of the runs, whatever they say', () => {
  const words = fc.array(fc.constantFrom('en', 'to', ' ', '\n', 'tre.', 'æ', '–'), { maxLength: 30 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (before, after) => {
      const runs = wordDiff(before, after);
      expect(text(runs, 'added')).toBe(before);
      expect(text(runs, 'removed')).toBe(after);
      if (before === after) expect(runs.every(({ kind }) => kind === 'same')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('the longest texts of a field are compared in little time', () => {
  const long = (word: string) => Array.from({ length: 800 }, (_, at) => (at % 3 === 0 ? word : `ord${at}`)).join(' ');
  const start = performance.now();
  for (let run = 0; run < 5; run += 1) wordDiff(long('før'), long('etter'));
  expect(performance.now() - start).toBeLessThan(1000);
});
