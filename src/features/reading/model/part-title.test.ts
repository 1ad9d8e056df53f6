import { expect, test } from 'vitest';
import { partTitle } from './part-title.ts';

test.each([
  ['Rehabilitering del 1', 'Rehabilitering', 1],
  ['Psykisk helse barn og unge  del 2', 'Psykisk helse barn og unge', 2],
  ['Eldre – del 2 av 3', 'Eldre', 2],
  ['Eldre (1/2)', 'Eldre', 1],
  ['Eldre (del 2)', 'Eldre', 2],
  ['Eldre 2/3', 'Eldre', 2],
  ['Rehabilitation, part II', 'Rehabilitation', 2],
  ['Rehabilitering forts.', 'Rehabilitering', 2],
  ['Rehabilitering (fortsettelse)', 'Rehabilitering', 2],
  ['Rehabilitering, framhald', 'Rehabilitering', 2],
  ['Rehabilitation (cont.)', 'Rehabilitation', 2],
  ['Tiltak: 2. Rehabilitering (fortsetter 3/4)', 'Tiltak: 2. Rehabilitering', 3],
  ['Rehabilitering (held fram 2/2)', 'Rehabilitering', 2],
  ['Rehabilitering (held fram)', 'Rehabilitering', 2],
])('%s is part of a title', (text, title, part) => {
  expect(partTitle(text)).toEqual({ title, part });
});

test.each(['Rehabilitering', 'Deling av data', 'Plan 2026', 'Vegen til Modell', 'Del 1'])('%s has no part', (text) => {
  expect(partTitle(text)).toEqual({ title: text, part: null });
});
