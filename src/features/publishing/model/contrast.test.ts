import { expect, test } from 'vitest';
import { accentFacts } from './contrast.ts';

test('a colour is dark enough for headings from 4.5 to 1', () => {
  expect(accentFacts('#000000')).toEqual({ onWhite: 21, forHeadings: true });
  expect(accentFacts('#ffffff')).toEqual({ onWhite: 1, forHeadings: false });
  expect(accentFacts('#767676').forHeadings).toBe(true);
  expect(accentFacts('#777777').forHeadings).toBe(false);
});
