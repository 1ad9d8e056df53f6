import { expect, test } from 'vitest';
import { pairValue, readPair } from './pair-value.ts';

test('two items go into a form and come out the same, whatever their keys are', () => {
  const ends = {
    sector: { plan: { slug: 'ous-2026' }, item: { key: 'a/b & "c"' } },
    overall: { plan: { slug: 'oslo-2026' }, item: { key: 'æ%2F:?' } },
  };
  expect(readPair(pairValue(ends))).toEqual({
    sector: { plan: 'ous-2026', item: 'a/b & "c"' },
    overall: { plan: 'oslo-2026', item: 'æ%2F:?' },
  });
});

test('what is no pair names nothing', () => {
  expect(readPair('%E0%A4%A')).toEqual({ sector: { plan: '', item: '' }, overall: { plan: '', item: '' } });
});
