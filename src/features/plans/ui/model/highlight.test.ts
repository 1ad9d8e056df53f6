import { expect, test } from 'vitest';
import { excerpt, highlight } from './highlight.ts';

test('words that begin with the searched word are hits, whatever their case', () => {
  const hits = highlight('Innføring av PLL og innføringen av NILAR', 'innføring').filter((piece) => piece.hit);
  expect(hits.map((piece) => piece.text)).toEqual(['Innføring', 'innføringen']);
});

test('the pieces are the whole text again', () => {
  const text = 'Åpne – og (lukkede) spørsmål?';
  expect(
    highlight(text, 'åpne')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('a long text is cut around its first hit', () => {
  const text = `${'ord '.repeat(80)}rehabilitering ${'ord '.repeat(80)}`;
  const part = excerpt(text, 'rehab');
  expect(part).toContain('rehabilitering');
  expect(part.length).toBeLessThan(180);
  expect(part.startsWith('… ')).toBe(true);
});

test('letters of a search are never a pattern', () => {
  expect(highlight('a.b', '.*')).toEqual([{ text: 'a.b', hit: false }]);
});
