import { expect, test } from 'vitest';
import { comparePlans, type Identity } from '#features/plans/index.ts';
import { planOf } from '../plan-of.ts';
import { changedPlan } from './compare.ts';

/** The quickest of several runs, in milliseconds: a busy machine makes runs slower, never quicker. */
function quickest(items: number, identity: Identity): number {
  const before = planOf(items, 2026);
  const after = structuredClone(changedPlan(before, true));
  const times = Array.from({ length: 12 }, () => {
    const start = performance.now();
    if (comparePlans(before, after, { identity }).length < items) throw new Error('too little was found to be measured');
    return performance.now() - start;
  });
  return Math.min(...times);
}

test.each(['key', 'likeness'] as const)(
  '500 items are compared by %s in less than 50 ms, and many more take little more each',
  (identity) => {
    const few = quickest(500, identity);
    expect(few).toBeLessThan(50);
    expect(quickest(4000, identity) / few).toBeLessThan(80);
  },
);
