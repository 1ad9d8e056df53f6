import { expect, test } from 'vitest';
import { aCell, aPlan, anItem } from '../../../../../test/support/plan-factory.ts';
import { latestStatus } from './latest-status.ts';

const item = (...cells: readonly ReturnType<typeof aCell>[]) => anItem({ key: 'a', title: 'A', cells: [...cells] });
const plan = aPlan([]);

test('the latest status column tells, not the focus beside it', () => {
  const found = latestStatus(
    plan,
    item(aCell('2024', { status: 'planned' }), aCell('2025', { status: 'completed' }), aCell('2026', { status: 'planned' })),
  );
  expect([found.period, found.status?.key]).toEqual(['2025', 'completed']);
});

test('an item that says nothing there is unknown, also where an earlier column says something', () => {
  expect(latestStatus(plan, item(aCell('2024', { status: 'completed' })))).toEqual({ period: '2025', status: null });
});

test('a plan without status columns has no status to tell', () => {
  expect(latestStatus({ ...plan, periods: [] }, item())).toEqual({ period: null, status: null });
});
