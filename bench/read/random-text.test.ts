import { expect, test } from 'vitest';
import { readText } from '#features/reading/formats/text/read-text.ts';
import { printPlan } from './print-plan.ts';
import { randomPlan } from './random-plan.ts';
import { score } from './score.ts';

const kinds = ['cells', 'items', 'groups', 'areas', 'visions'] as const;

test('random plans printed as slide text are read back nearly whole', () => {
  const sums = new Map(kinds.map((kind) => [kind, { right: 0, all: 0 }]));
  for (let seed = 1; seed <= 25; seed += 1) {
    const plan = randomPlan(seed);
    const { document } = readText(printPlan(plan, seed), `plan-${seed}.txt`);
    const found = score(document, { periods: plan.periods.map((key) => ({ key })), areas: plan.areas });
    for (const kind of kinds) {
      const sum = sums.get(kind) ?? { right: 0, all: 0 };
      sums.set(kind, { right: sum.right + 2 * found[kind].right, all: sum.all + found[kind].read + found[kind].wanted });
    }
  }
  const f1 = (kind: (typeof kinds)[number]): number => (sums.get(kind)?.right ?? 0) / (sums.get(kind)?.all ?? 1);
  // short random plans have little to tell a heading from a lone value by; real ones have more
  expect(f1('cells')).toBeGreaterThan(0.9);
  expect(f1('items')).toBeGreaterThan(0.9);
  expect(f1('groups')).toBeGreaterThan(0.93);
  expect(f1('areas')).toBe(1);
  expect(f1('visions')).toBeGreaterThan(0.98);
});
