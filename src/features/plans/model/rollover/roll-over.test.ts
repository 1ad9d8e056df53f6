import fc from 'fast-check';
import { expect, test } from 'vitest';
import { item, planDocument, withItem } from '../../../../../test/support/plan-documents.ts';
import { plantAll, plants } from '../../../../../test/support/planted/plant-change.ts';
import { documentOf, plantedPlan } from '../../../../../test/support/planted/planted-plan.ts';
import { comparePlans } from '../compare-plans.ts';
import { rollOver } from './roll-over.ts';

const plan = planDocument({ adoptions: [{ body: 'Partnerskapsmøtet', date: '2025-10-14' }], edition: { label: 'Oktober' } });
const all = new Set(['2024', '2025']);
const itemsOf = (document: typeof plan) => document.areas.flatMap((area) => area.groups.flatMap((group) => group.items));

test('the focus column becomes a column of status with its texts, and a new focus column is empty', () => {
  const rolled = rollOver(plan, all);
  expect(rolled?.document.periods).toEqual([
    { key: '2024', label: '2024', kind: 'status' },
    { key: '2025', label: '2025', kind: 'status' },
    { key: '2026', label: '2026', kind: 'status' },
    { key: '2027', label: 'Fokus for 2027', kind: 'focus' },
  ]);
  expect(rolled?.document).toMatchObject({ year: 2027, title: 'Eksempelplan 2027' });
  expect(rolled?.document.adoptions).toBe(undefined);
  expect(rolled?.document.edition).toBe(undefined);
  const [first] = itemsOf(rolled?.document ?? plan);
  expect(first?.cells.find(({ period }) => period === '2026')).toEqual({ period: '2026', text: 'Flere møter', status: null, open: true });
  expect(first?.cells.some(({ period }) => period === '2027')).toBe(false);
});

test('between the plan and the next year’s nothing differs but the title, the columns and the adoption', () => {
  fc.assert(
    fc.property(plantedPlan, plants(['addItem', 'text', 'status', 'moveItem', 'unplacedText'], 8), (made, planted) => {
      const before = documentOf(plantAll(made, planted));
      const rolled = rollOver(before, new Set(['2025']));
      expect(rolled).not.toBe(null);
      const kinds = comparePlans(before, rolled?.document ?? before, { identity: 'key' }).map(({ kind }) => kind);
      expect(kinds).toEqual(['plan-renamed', 'period-changed', 'period-added']);
    }),
    { numRuns: 150 },
  );
});

test('a column of status that is left behind takes its cells and the doubts about them with it, and nothing else', () => {
  const doubted = withItem(plan, 'Fagnettverk for digital samhandling', (found) => ({
    ...found,
    source: { page: 4 },
    uncertain: [{ what: 'Status for «Nettverksmøter» er uklar' }, { what: 'Gjelder «Flere møter» hele byen?' }],
  }));
  const rolled = rollOver(doubted, new Set(['2025']));
  expect(rolled?.dropped).toEqual({
    columns: [{ key: '2024', label: '2024', kind: 'status' }],
    cells: 1,
    sources: 1,
    doubts: 1,
    adoptions: 1,
  });
  const [network, list] = itemsOf(rolled?.document ?? plan);
  expect(network?.uncertain).toEqual([{ what: 'Gjelder «Flere møter» hele byen?' }]);
  expect(network?.source).toBe(undefined);
  expect(list?.cells).toEqual([{ period: null, text: 'Forberede innføring', status: null }]);
  expect(list?.uncertain?.length).toBe(1);
});

test('keys, contacts, funding and links come along', () => {
  const [linked] = itemsOf(
    rollOver(
      {
        ...plan,
        areas: [{ key: 'a', title: 'A', vision: [], groups: [{ title: 'G', items: [item('T', { links: ['https://example.org'] })] }] }],
      },
      all,
    )?.document ?? plan,
  );
  expect(linked).toMatchObject({ key: 't', links: ['https://example.org'] });
  expect(itemsOf(rollOver(plan, all)?.document ?? plan).map(({ key, contacts, funding }) => [key, contacts, funding])).toEqual(
    itemsOf(plan).map(({ key, contacts, funding }) => [key, contacts, funding]),
  );
});

test('the new column is in the plan’s language, and a title without the year is kept', () => {
  const rolled = rollOver({ ...plan, language: 'en', title: 'Plan 20260' }, all);
  expect([rolled?.document.periods.at(-1)?.label, rolled?.document.title]).toEqual(['Focus for 2027', 'Plan 20260']);
});

test('a plan without a focus column has nothing to roll over', () => {
  expect(rollOver({ ...plan, periods: plan.periods.filter(({ kind }) => kind === 'status') }, all)).toBe(null);
});
