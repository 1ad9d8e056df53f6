import { expect, test } from 'vitest';
import { aCell, anItem, aPlan } from '../../../../../test/support/plan-factory.ts';
import { tally } from './tally.ts';

const items = [
  anItem({ key: 'a', title: 'A', cells: [aCell('2025', { status: 'planned' })] }),
  anItem({ key: 'b', title: 'B', cells: [aCell('2025', { text: 'Oppdrag fra SSU' }), aCell('2026', { text: 'Skalering' })] }),
  anItem({ key: 'c', title: 'C', cells: [aCell('2025', { status: 'planned' }), aCell('2024', { status: 'completed' })] }),
  anItem({ key: 'd', title: 'D', cells: [aCell(null, { text: 'Under arbeid' })] }),
];

const plan = aPlan(items);

function tallyOf(key: string) {
  const period = plan.periods.find((known) => known.key === key);
  if (!period) throw new Error(`no period ${key}`);
  return tally(plan.statuses, items, period);
}

test('all the counts of a period add up to the number of items', () => {
  for (const { key } of plan.periods) {
    const { total, counts, described, empty } = tallyOf(key);
    expect(counts.reduce((sum, { count }) => sum + count, 0) + described + empty).toBe(total);
    expect(total).toBe(4);
  }
});

test('a text in a focus column is described, not of unknown status', () => {
  expect(tallyOf('2026')).toEqual({ total: 4, counts: [], described: 1, empty: 3 });
});

test('a text without a status is counted as unknown, after the words of the plan', () => {
  const { counts, empty } = tallyOf('2025');
  expect(counts.map(({ key, count }) => [key, count])).toEqual([
    ['planned', 2],
    [null, 1],
  ]);
  expect(empty).toBe(1);
});
