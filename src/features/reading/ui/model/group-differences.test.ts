import { expect, test } from 'vitest';
import { comparePlans } from '#features/plans/index.ts';
import { anItem, aReadPlan } from '../../../../../test/support/read-plans.ts';
import { countPlan } from './plan-counts.ts';
import { groupDifferences } from './group-differences.ts';

const kept = anItem('Fagnettverk for digital samhandling', { cells: [{ period: '2024', text: 'Møter', status: 'in-progress' }] });
const moving = anItem('Kartlegge eksisterende tiltak');

test('a newer version shows exactly what is new, changed, moved and gone', () => {
  const before = aReadPlan([kept, moving, anItem('Utredning som er slutt')], [{ title: 'Annet', items: [anItem('Ligger fast')] }]);
  const changed = { ...kept, funding: 'Tilskudd', cells: [{ period: '2024', text: 'Møter', status: 'completed' }] };
  const after = aReadPlan([changed, anItem('Noe helt annet')], [{ title: 'Annet', items: [anItem('Ligger fast'), moving] }]);
  const groups = groupDifferences(comparePlans(before, after));
  expect(groups.added.map((thing) => thing.title)).toEqual(['Noe helt annet']);
  expect(groups.removed.map((thing) => thing.title)).toEqual(['Utredning som er slutt']);
  expect(groups.moved.map((thing) => thing.title)).toEqual(['Kartlegge eksisterende tiltak']);
  expect(groups.changed.map((thing) => [thing.title, thing.differences.map(({ kind }) => kind)])).toEqual([
    ['Fagnettverk for digital samhandling', ['status-changed', 'funding-changed']],
  ]);
});

test('what a plan does not say is counted: texts without a year, items without any status', () => {
  const unplaced = anItem('Uplassert', { cells: [{ period: null, text: 'Forberede', status: null }] });
  expect(countPlan(aReadPlan([kept, unplaced, moving]))).toEqual({ areas: 1, items: 3, withoutYear: 1, withoutStatus: 2 });
});
