import { groupBy } from '#shared/group-by.ts';
import { likeness, plainText } from './likeness.ts';
import type { Area, Item, PlanDocument } from './plan-document.ts';

export type PlacedItem = Readonly<{ item: Item; area: Area; group: string }>;

/** Pairs of what is the same in two versions of a plan; what is in no pair was removed or added. */
export type PlanMatch = Readonly<{
  areas: ReadonlyMap<Area, Area>;
  /** from the later item to the earlier */
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
  return { areas, items, before: earlier, after: later };
}

/** Every item of a plan with where it stands, in order. */
function placedItems(document: PlanDocument): readonly PlacedItem[] {
  return document.areas.flatMap((area) => area.groups.flatMap((group) => group.items.map((item) => ({ item, area, group: group.title }))));
}

function sameGroup(one: PlacedItem, other: PlacedItem): boolean {
  return plainText(one.group) === plainText(other.group);
}

function likePairs(
  later: readonly PlacedItem[],
  earlier: readonly PlacedItem[],
  areas: ReadonlyMap<Area, Area>,
): readonly (readonly [PlacedItem, PlacedItem])[] {
  const pairs: [number, PlacedItem, PlacedItem][] = [];
  for (const next of later) {
    for (const was of earlier) {
      const sameArea = areas.get(next.area) === was.area;
      const like = likeness(next.item.title, was.item.title);
      if (like >= (sameArea ? sameAreaLikeness : otherAreaLikeness)) pairs.push([like + (sameArea ? 0.5 : 0), next, was]);
    }
  }
  return pairs.sort(([one], [other]) => other - one).map(([, next, was]) => [next, was]);
}

function matchAreas(before: readonly Area[], after: readonly Area[]): ReadonlyMap<Area, Area> {
  const areas = new Map<Area, Area>();
  const free = new Set(before);
  const take = (next: Area, was: Area | undefined): void => {
    if (!was || areas.has(next)) return;
    areas.set(next, was);
    free.delete(was);
  };
  for (const next of after)
    take(
      next,
      [...free].find((was) => plainText(was.title) === plainText(next.title)),
    );
  for (const next of after) take(next, areas.has(next) ? undefined : [...free].find((was) => was.key === next.key));
  for (const next of after) take(next, areas.has(next) ? undefined : [...free].find((was) => likeness(was.title, next.title) >= 0.6));
  return areas;
}
