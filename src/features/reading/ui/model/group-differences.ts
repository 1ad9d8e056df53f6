import type { PlanDifference } from '#features/plans/index.ts';

export const differenceGroups = ['added', 'changed', 'moved', 'removed'] as const;
export type DifferenceGroup = (typeof differenceGroups)[number];

/**
 * One thing that is new, changed, moved or gone, with everything that differs in it. `area` is the title of the area that
 * an item or a heading stands in; `title` is null for the plan itself.
 */
export type DifferentThing = Readonly<{
  sort: 'plan' | 'column' | 'status' | 'area' | 'heading' | 'item';
  title: string | null;
  area: string | null;
  differences: readonly PlanDifference[];
}>;

export type DifferenceGroups = Readonly<Record<DifferenceGroup, readonly DifferentThing[]>>;

/** The differences as a person reads them: by what happened, and under each the things in the plan's order. */
export function groupDifferences(differences: readonly PlanDifference[]): DifferenceGroups {
  const groups: Record<DifferenceGroup, DifferentThing[]> = { added: [], changed: [], moved: [], removed: [] };
  const known = new Map<string, number>();
  for (const difference of differences) {
    const group = groupOf(difference.kind);
    const { sort, title, area } = thingOf(difference);
    const key = [group, sort, difference.area?.key, difference.item?.key ?? title].join('·');
    const at = known.get(key);
    const thing = at === undefined ? undefined : groups[group][at];
    if (thing && at !== undefined) groups[group][at] = { ...thing, differences: [...thing.differences, difference] };
    else known.set(key, groups[group].push({ sort, title, area, differences: [difference] }) - 1);
  }
  return groups;
}

function groupOf(kind: PlanDifference['kind']): DifferenceGroup {
  if (kind.endsWith('-added')) return 'added';
  if (kind.endsWith('-removed')) return 'removed';
  return kind === 'item-moved' || kind.endsWith('-reordered') ? 'moved' : 'changed';
}

function thingOf({ kind, area, group, item, before, after }: PlanDifference): Omit<DifferentThing, 'differences'> {
  if (item) return { sort: 'item', title: item.title, area: area?.title ?? null };
  if (group !== null) return { sort: 'heading', title: group, area: area?.title ?? null };
  if (area) return { sort: 'area', title: area.title, area: null };
  if (kind.startsWith('period-')) return { sort: 'column', title: after ?? before, area: null };
  if (kind.startsWith('status-word-')) return { sort: 'status', title: after ?? before, area: null };
  return { sort: 'plan', title: null, area: null };
}
