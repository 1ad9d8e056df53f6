import { expect, test } from 'vitest';
import { similarNames } from './similar-names.ts';

test.each([
  ['Karin Rohde', 'Karen Rohde'],
  ['Johanne K Askvig', 'Johanne Askvig'],
  ['Kjersti Valde', 'Kjersti Vadle'],
  ['Ann-Hege Kofoed', 'Ann Hege Kofoed'],
  ['René Dahl', 'Rene Dahl'],
])('%s and %s are probably one person', (one, other) => {
  expect(similarNames([one, 'Per Magnus Mæhle', other])).toEqual([[one, other]]);
});

test('different people are left alone', () => {
  expect(similarNames(['Kari Moe', 'Ola Moe', 'Kari Berg', 'Per Moe', 'Pål Moe', 'Kari Moe'])).toEqual([]);
});
