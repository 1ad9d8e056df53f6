import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanDifference } from '#features/plans/index.ts';
import { expectedDifferences, lineOf } from '../../../../../test/support/planted/expected-differences.ts';
import { orderFaults } from '../../../../../test/support/planted/order-faults.ts';
import { changes, plantAll, plants, type PlantedChange } from '../../../../../test/support/planted/plant-change.ts';
import { documentOf, plantedPlan, type PlantedPlan } from '../../../../../test/support/planted/planted-plan.ts';
import { settleGroups } from '../../../../../test/support/planted/settle-groups.ts';
import { comparePlans } from '../compare-plans.ts';

const all = Object.keys(changes) as PlantedChange[];
const isOrder = ({ kind }: PlanDifference) => kind.endsWith('-reordered');
const lines = (found: readonly PlanDifference[]) =>
  found
    .filter((difference) => !isOrder(difference))
    .map(lineOf)
    .sort();

test('every planted change is found by key, and nothing else', () => {
  fc.assert(
    fc.property(plantedPlan, plants(all, 14), (before, planted) => {
      const after = plantAll(before, planted);
      settleGroups(before, after);
      const found = comparePlans(documentOf(before), documentOf(after), { identity: 'key' });
      expect(lines(found)).toEqual(expectedDifferences(before, after));
      expect(orderFaults(before, after, found)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test.each(all)('one %s is told as what it is', (change) => {
  let told = 0;
  fc.assert(
    fc.property(plantedPlan, plants([change], 1), (before, planted) => {
      const after = plantAll(before, planted);
      settleGroups(before, after);
      const found = comparePlans(documentOf(before), documentOf(after), { identity: 'key' });
      expect(lines(found)).toEqual(expectedDifferences(before, after));
      expect(orderFaults(before, after, found)).toEqual([]);
      told += found.length;
    }),
    { numRuns: 60 },
  );
  expect(told).toBeGreaterThan(0);
});

/** The later version as another program would write it: the same words under other keys. */
function withOtherKeys(after: PlantedPlan): PlantedPlan {
  const plan = structuredClone(after);
  for (const area of plan.areas) {
    area.key = `annen-${area.key}`;
    for (const group of area.groups) group.items = group.items.map((item) => ({ ...item, key: `annen-${item.key}` }));
  }
  return plan;
}

function withFirstKeys(found: PlanDifference): PlanDifference {
  const first = <T extends { readonly key: string } | null>(named: T): T => named && { ...named, key: named.key.replace('annen-', '') };
  return { ...found, area: first(found.area), item: first(found.item) };
}

test('the same is found by likeness, where titles are told apart', () => {
  const titled = all.filter((change) => change !== 'retitle' && change !== 'renameArea');
  fc.assert(
    fc.property(plantedPlan, plants(titled, 14), (before, planted) => {
      const after = plantAll(before, planted);
      settleGroups(before, after);
      const found = comparePlans(documentOf(before), documentOf(withOtherKeys(after)));
      expect(lines(found.map(withFirstKeys))).toEqual(expectedDifferences(before, after));
      expect(orderFaults(before, after, found.map(withFirstKeys))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('a plan does not differ from itself, whichever way its parts are known', () => {
  fc.assert(
    fc.property(plantedPlan, fc.constantFrom('key' as const, 'likeness' as const), (plan, identity) => {
      expect(comparePlans(documentOf(plan), documentOf(plan), { identity })).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
