import type { PlanDifference } from '#features/plans/index.ts';

export const differenceKinds = ['added', 'changed', 'moved', 'removed'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** One area or item that is new, changed, moved or gone, with everything that differs in it. `item` is null for an area. */
export type DifferentThing = Readonly<{ area: string; item: string | null; differences: readonly PlanDifference[] }>;

export type DifferenceGroups = Readonly<Record<DifferenceKind, readonly DifferentThing[]>>;

const kindOf: Readonly<Record<PlanDifference['kind'], DifferenceKind>> = {
  'area-added': 'added',
  'item-added': 'added',
  'area-removed': 'removed',
  'item-removed': 'removed',
  'item-moved': 'moved',
  'area-renamed': 'changed',
  'vision-changed': 'changed',
  'title-changed': 'changed',
  'cell-changed': 'changed',
  'funding-changed': 'changed',
  'contacts-changed': 'changed',
  'links-changed': 'changed',
};

/** The differences as a person reads them: by kind, and under each the areas and items in the plan's order. */
export function groupDifferences(differences: readonly PlanDifference[]): DifferenceGroups {
  const groups: Record<DifferenceKind, DifferentThing[]> = { added: [], changed: [], moved: [], removed: [] };
  for (const difference of differences) {
    const things = groups[kindOf[difference.kind]];
    const at = things.findIndex(({ area, item }) => area === difference.area && item === difference.item);
    const thing = things[at];
    if (thing) things[at] = { ...thing, differences: [...thing.differences, difference] };
    else things.push({ area: difference.area, item: difference.item, differences: [difference] });
  }
  return groups;
}
