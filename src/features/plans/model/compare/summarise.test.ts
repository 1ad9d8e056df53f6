import fc from 'fast-check';
import { expect, test } from 'vitest';
import { item, planDocument, withItem } from '../../../../../test/support/plan-documents.ts';
import { plantAll, plants } from '../../../../../test/support/planted/plant-change.ts';
import { documentOf, plantedPlan } from '../../../../../test/support/planted/planted-plan.ts';
import { comparePlans, matchVersions } from '../compare-plans.ts';
import type { PlanDocument } from '../plan-document.ts';
import { differencesByArea } from './differences-by-area.ts';
import { summariseDifferences } from './summarise.ts';

function withStatuses(status: string | null): PlanDocument {
  const items = [1, 2, 3].map((number) =>
    item(`Tiltak ${number}`, { cells: [{ period: '2025', text: 'Tekst', status: number === 3 ? 'planned' : status }] }),
  );
  const plan = planDocument();
  return { ...plan, areas: [{ key: 'a', number: 1, title: 'Område', vision: [], groups: [{ title: 'Overskrift', items }] }] };
}

test('items that went from one status to another are counted by column and status', () => {
  const found = comparePlans(withStatuses('in-progress'), withStatuses('completed'), { identity: 'key' });
  const summary = summariseDifferences(found);
  expect(summary.movements).toEqual([{ period: '2025', from: 'in-progress', to: 'completed', items: 2 }]);
  expect(summary).toMatchObject({ total: 2, changedItems: 2, kinds: [{ kind: 'status-changed', count: 2 }] });
  expect(summary.areas).toEqual([{ area: { key: 'a', title: 'Område' }, count: 2 }]);
});

test('a column that is taken out is no movement of its items', () => {
  const before = withStatuses('completed');
  const emptied = before.areas.map((area) => ({
    ...area,
    groups: area.groups.map((group) => ({ ...group, items: group.items.map((found) => ({ ...found, cells: [] })) })),
  }));
  const after = { ...before, areas: emptied, periods: before.periods.filter(({ key }) => key !== '2025') };
  const found = comparePlans(before, after, { identity: 'key' });
  expect(found.filter(({ kind }) => kind === 'status-changed').length).toBe(3);
  expect(summariseDifferences(found).movements).toEqual([]);
});

test('a removed item stands in its place, under its own heading', () => {
  const before = planDocument();
  const after = withItem(before, 'Fagnettverk for digital samhandling', () => null);
  const placed = differencesByArea(comparePlans(before, after, { identity: 'key' }), matchVersions(before, after, 'key'));
  const [area] = placed.areas;
  expect([area?.area.key, area?.headings[0]?.title, area?.headings[0]?.items[0]?.was?.cells.length]).toEqual([
    'digital-samhandling',
    'Felles forståelse',
    2,
  ]);
});

test('every difference stands in one place of the table, and is counted once', () => {
  const kinds = [
    'addItem',
    'removeItem',
    'moveItem',
    'text',
    'renameGroup',
    'removeGroup',
    'addGroup',
    'removeArea',
    'addArea',
    'vision',
    'status',
  ] as const;
  fc.assert(
    fc.property(plantedPlan, plants(kinds, 12), fc.constantFrom('key' as const, 'likeness' as const), (plan, planted, identity) => {
      const [before, after] = [documentOf(plan), documentOf(plantAll(plan, planted))];
      const found = comparePlans(before, after, { identity });
      const placed = differencesByArea(found, matchVersions(before, after, identity));
      const shown = placed.areas.flatMap(({ own, headings }) => [
        ...own,
        ...headings.flatMap((heading) => [...heading.own, ...heading.items.flatMap(({ differences }) => differences)]),
      ]);
      expect([...placed.plan, ...shown].length).toBe(found.length);
      const summary = summariseDifferences(found);
      expect(summary.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(found.length);
    }),
    { numRuns: 200 },
  );
});
