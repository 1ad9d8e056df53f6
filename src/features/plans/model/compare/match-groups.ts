import type { Area, Group } from '../plan-document.ts';
import type { PlacedItem } from '../match-plans.ts';

/**
 * The earlier heading of each later one, within areas that are the same. Headings have no key: one with the same title is
 * the same; one with a new title is, when more than half of its items that were in the plan before stood under it and more
 * than half of those that stayed in the plan still do. So a renamed heading is told once, not as a move of all its items.
 */
export function matchGroups(areas: ReadonlyMap<Area, Area>, items: ReadonlyMap<PlacedItem, PlacedItem>): ReadonlyMap<Group, Group> {
  const shared = countShared(items);
  const groups = new Map<Group, Group>();
  for (const [now, was] of areas) {
    const free = new Set(was.groups);
    const pass = (fits: (next: Group, old: Group) => boolean): void => {
      for (const next of now.groups) {
        if (groups.has(next)) continue;
        const old = [...free].find((candidate) => fits(next, candidate));
        if (!old) continue;
        groups.set(next, old);
        free.delete(old);
      }
    };
    pass((next, old) => next.title === old.title && shared.of(next, old) > 0);
    pass((next, old) => next.title === old.title);
    pass((next, old) => shared.of(next, old) * 2 > shared.known(next) && shared.of(next, old) * 2 > shared.stayed(old));
    pass((next, old) => next.items.length === 0 && old.items.length === 0);
  }
  return groups;
}

type Shared = Readonly<{
  /** items that stood under the one and stand under the other */
  of: (next: Group, old: Group) => number;
  /** items under the later heading that were in the plan before */
  known: (next: Group) => number;
  /** items under the earlier heading that are still in the plan */
  stayed: (old: Group) => number;
}>;

function countShared(items: ReadonlyMap<PlacedItem, PlacedItem>): Shared {
  const pairs = new Map<Group, Map<Group, number>>();
  const known = new Map<Group, number>();
  const stayed = new Map<Group, number>();
  for (const [{ group: next }, { group: old }] of items) {
    const of = pairs.get(next) ?? new Map<Group, number>();
    pairs.set(next, of.set(old, (of.get(old) ?? 0) + 1));
    known.set(next, (known.get(next) ?? 0) + 1);
    stayed.set(old, (stayed.get(old) ?? 0) + 1);
  }
  return {
    of: (next, old) => pairs.get(next)?.get(old) ?? 0,
    known: (next) => known.get(next) ?? 0,
    stayed: (old) => stayed.get(old) ?? 0,
  };
}
