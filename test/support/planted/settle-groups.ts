import type { PlantedGroup, PlantedPlan } from './planted-plan.ts';

/**
 * Headings have no key in a plan document, so which is which can be told by title and by most of the items only. Where
 * planted changes left that open, the plan is brought to a state where it is not: a heading that lost most of its items gets
 * its title back, and one that took over most of the items of a heading that went is that heading.
 */
export function settleGroups(before: PlantedPlan, after: PlantedPlan): void {
  const home = new Map(before.areas.flatMap((area) => area.groups.flatMap((group) => group.items.map((item) => [item.key, group.id]))));
  const here = new Map(after.areas.flatMap((area) => area.groups.flatMap((group) => group.items.map((item) => [item.key, group.id]))));
  const hasMost = (group: PlantedGroup, earlier: PlantedGroup): boolean => {
    const known = group.items.filter(({ key }) => home.has(key));
    const stayed = earlier.items.filter(({ key }) => here.has(key));
    const shared = known.filter(({ key }) => home.get(key) === earlier.id).length;
    return shared * 2 > known.length && shared * 2 > stayed.length;
  };
  for (const area of after.areas) {
    const earlier = before.areas.find(({ key }) => key === area.key);
    if (!earlier) continue;
    for (const group of area.groups) {
      const was = earlier.groups.find(({ id }) => id === group.id);
      if (was && was.title !== group.title && !hasMost(group, was)) group.title = was.title;
    }
    const gone = earlier.groups.filter(({ id }) => !area.groups.some((group) => group.id === id));
    for (const was of gone) {
      const heir = area.groups.find((group) => !earlier.groups.some(({ id }) => id === group.id) && hasMost(group, was));
      if (heir) heir.id = was.id;
      // Two headings without items, one gone and one new: nothing tells them apart, so the new one is not planted.
      else if (was.items.length === 0) area.groups = area.groups.filter((group) => group.items.length > 0 || !isNew(group, earlier.groups));
    }
  }
}

function isNew(group: PlantedGroup, earlier: readonly PlantedGroup[]): boolean {
  return !earlier.some(({ id }) => id === group.id);
}
