import type { PlanDifference } from '#features/plans/index.ts';
import { standings } from './expected-differences.ts';
import type { PlantedPlan } from './planted-plan.ts';

/**
 * What is wrong with the orders that were told: in every list, what is not told as moved must stand in its old order, and
 * no fewer could have been told. Empty where all is right.
 */
export function orderFaults(before: PlantedPlan, after: PlantedPlan, found: readonly PlanDifference[]): readonly string[] {
  const faults: string[] = [];
  const check = (name: string, was: readonly string[], now: readonly string[], told: readonly string[]): void => {
    const stayed = was.filter((key) => now.includes(key));
    const there = now.filter((key) => was.includes(key));
    const quiet = (keys: readonly string[]) => keys.filter((key) => !told.includes(key)).join();
    if (quiet(stayed) !== quiet(there)) faults.push(`${name}: the order of ${quiet(there)} is not told`);
    const fewest = there.length - longestCommon(stayed, there);
    if (told.length !== fewest) faults.push(`${name}: ${told.length} told as moved, ${fewest} would do`);
  };
  const of = (kind: PlanDifference['kind']) => found.filter((difference) => difference.kind === kind);
  const keys = (values: readonly Readonly<{ key: string }>[]) => values.map(({ key }) => key);
  check(
    'areas',
    keys(before.areas),
    keys(after.areas),
    of('area-reordered').map(({ area }) => area?.key ?? ''),
  );
  const earlier = standings(before);
  for (const now of after.areas) {
    const was = before.areas.find(({ key }) => key === now.key);
    if (!was) continue;
    const headings = of('group-reordered').filter(({ area }) => area?.key === now.key);
    const told = now.groups.filter(({ title }) => headings.some(({ group }) => group === title)).map(({ id }) => String(id));
    check(
      `headings of ${now.key}`,
      was.groups.map(({ id }) => String(id)),
      now.groups.map(({ id }) => String(id)),
      told,
    );
    for (const group of now.groups) {
      const old = was.groups.find(({ id }) => id === group.id);
      const here = keys(group.items).filter((key) => earlier.get(key)?.group === old);
      const moved = of('item-reordered').flatMap(({ item }) => (item && here.includes(item.key) ? [item.key] : []));
      if (old) check(`items of ${group.title}`, keys(old.items), here, moved);
    }
  }
  return faults;
}

/** Length of the longest common subsequence, by the table. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  const table = Array.from({ length: one.length + 1 }, () => Array<number>(other.length + 1).fill(0));
  for (let a = 1; a <= one.length; a += 1)
    for (let b = 1; b <= other.length; b += 1)
      table[a]![b] = one[a - 1] === other[b - 1] ? table[a - 1]![b - 1]! + 1 : Math.max(table[a - 1]![b]!, table[a]![b - 1]!);
  return table[one.length]![other.length]!;
}
