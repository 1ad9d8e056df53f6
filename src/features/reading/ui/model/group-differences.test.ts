import { expect, test } from 'vitest';
import { comparePlans } from '#features/plans/index.ts';
import { item, planDocument, withItem } from '../../../../../test/support/plan-documents.ts';
import { countPlan } from './plan-counts.ts';
import { groupDifferences } from './group-differences.ts';

test('a newer version shows exactly what is new, changed, moved and gone', () => {
  const before = planDocument();
  const changed = withItem(before, 'Fagnettverk for digital samhandling', (found) => ({
    ...found,
    funding: 'Tilskudd',
    cells: found.cells.map((cell) => (cell.period === '2024' ? { ...cell, status: 'completed' } : cell)),
  }));
  const without = withItem(changed, 'Kartlegge eksisterende tiltak', () => null);
  const after = {
    ...without,
    areas: without.areas.map((area) =>
      area.key === 'rehabilitering' ? { ...area, groups: [{ title: 'Ansvar', items: [item('Noe helt annet')] }] } : area,
    ),
  };
  const groups = groupDifferences(comparePlans(before, after));
  expect(groups.added.map((thing) => thing.item)).toEqual(['Noe helt annet']);
  expect(groups.removed.map((thing) => thing.item)).toEqual(['Kartlegge eksisterende tiltak']);
  expect(groups.moved).toEqual([]);
  expect(groups.changed.map((thing) => [thing.item, thing.differences.map(({ kind }) => kind)])).toEqual([
    ['Fagnettverk for digital samhandling', ['funding-changed', 'cell-changed']],
  ]);
});

test('what a plan does not say is counted: texts without a year, items without any status', () => {
  expect(countPlan(planDocument())).toEqual({ areas: 2, items: 3, withoutYear: 1, withoutStatus: 2 });
});
