import { groupBy } from '#shared/group-by.ts';
import { likeness, plainText } from './likeness.ts';
import { likeTitles } from './compare/like-titles.ts';
import { matchGroups } from './compare/match-groups.ts';
import type { Area, Group, Item, PlanDocument } from './plan-document.ts';

export type PlacedItem = Readonly<{ item: Item; area: Area; group: Group }>;

/** Pairs of what is the same in two versions of a plan, from the later to the earlier; what is in no pair came or went. */
export type PlanMatch = Readonly<{
  areas: ReadonlyMap<Area, Area>;
  groups: ReadonlyMap<Group, Group>;
  items: ReadonlyMap<PlacedItem, PlacedItem>;
  before: readonly PlacedItem[];
  after: readonly PlacedItem[];
}>;

/** How like two titles must be to be one item that was reworded: in the same area, and in another. */
const sameAreaLikeness = 0.55;
const otherAreaLikeness = 0.75;

/** Finds each item of `after` in `before`: by title where it stands, then elsewhere, then by likeness, each item once. */
export function matchPlans(before: PlanDocument, after: PlanDocument): PlanMatch {
  const areas = matchAreas(before.areas, after.areas);
  const earlier = placedItems(before);
  const later = placedItems(after);
  const items = new Map<PlacedItem, PlacedItem>();
  const free = new Set(earlier);

  const pair = (next: PlacedItem, candidates: readonly PlacedItem[]): void => {
    const found = candidates.find((candidate) => free.has(candidate));
    if (!found) return;
    items.set(next, found);
    free.delete(found);
  };
  const byTitle = groupBy(earlier, (placed) => plainText(placed.item.title));
  const byKey = groupBy(earlier, (placed) => placed.item.key);
  const titled = (next: PlacedItem) => byTitle.get(plainText(next.item.title)) ?? [];
  const unmatched = () => later.filter((next) => !items.has(next));

  for (const next of later)
    pair(
      next,
      titled(next).filter((was) => was.area === areas.get(next.area) && sameGroup(was, next)),
    );
  for (const next of unmatched())
    pair(
      next,
      titled(next).filter((was) => was.area === areas.get(next.area)),
    );
  for (const next of unmatched()) pair(next, titled(next));
  for (const next of unmatched())
    pair(
      next,
      (byKey.get(next.item.key) ?? []).filter((was) => was.area === areas.get(next.area)),
    );
  for (const [next, was] of likePairs(unmatched(), [...free], areas)) {
    if (!items.has(next) && free.has(was)) pair(next, [was]);
  }
  return { areas, groups: matchGroups(areas, items), items, before: earlier, after: later };
}

/** Every item of a plan with where it stands, in order. */
export function placedItems(document: PlanDocument): readonly PlacedItem[] {
  return document.areas.flatMap((area) => area.groups.flatMap((group) => group.items.map((item) => ({ item, area, group }))));
}

function sameGroup(one: PlacedItem, other: PlacedItem): boolean {
  return one.group.title === other.group.title || plainText(one.group.title) === plainText(other.group.title);
}

function likePairs(
  later: readonly PlacedItem[],
  earlier: readonly PlacedItem[],
  areas: ReadonlyMap<Area, Area>,
): readonly (readonly [PlacedItem, PlacedItem])[] {
  return likeTitles(later, earlier, (placed) => placed.item.title, sameAreaLikeness)
    .map((pair) => ({ ...pair, sameArea: areas.get(pair.now.area) === pair.was.area }))
    .filter(({ sameArea, likeness: like }) => sameArea || like >= otherAreaLikeness)
    .map(({ now, was, sameArea, likeness: like }) => ({ now, was, weight: like + (sameArea ? 0.5 : 0) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ now, was }) => [now, was]);
}

function matchAreas(before: readonly Area[], after: readonly Area[]): ReadonlyMap<Area, Area> {
  const areas = new Map<Area, Area>();
  const free = new Set(before);
  const titles = new Map([...before, ...after].map((area) => [area, plainText(area.title)]));
  const pass = (fits: (next: Area, was: Area) => boolean): void => {
    for (const next of after) {
      if (areas.has(next)) continue;
      const was = [...free].find((candidate) => fits(next, candidate));
      if (!was) continue;
      areas.set(next, was);
      free.delete(was);
    }
  };
  pass((next, was) => titles.get(next) === titles.get(was));
  pass((next, was) => next.key === was.key);
  pass((next, was) => likeness(was.title, next.title) >= 0.6);
  return areas;
}
