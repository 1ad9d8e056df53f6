import { groupBy } from '#shared/group-by.ts';
import type { PlanMatch } from '../match-plans.ts';
import type { Area, Item } from '../plan-document.ts';
import type { Named, PlanDifference } from './difference.ts';
import { inPlace } from './in-place.ts';

/** An item that differs, as it was and as it is; `was` is null where it came, `now` where it went. */
export type ItemDifferences = Readonly<{ item: Named; was: Item | null; now: Item | null; differences: readonly PlanDifference[] }>;

export type HeadingDifferences = Readonly<{ title: string; own: readonly PlanDifference[]; items: readonly ItemDifferences[] }>;

export type AreaDifferences = Readonly<{ area: Named; own: readonly PlanDifference[]; headings: readonly HeadingDifferences[] }>;

export type PlacedDifferences = Readonly<{ plan: readonly PlanDifference[]; areas: readonly AreaDifferences[] }>;

/** The differences where they stand: the plan's own, then under each area and heading its items, in the plan's order. */
export function differencesByArea(differences: readonly PlanDifference[], match: PlanMatch): PlacedDifferences {
  const placed = differences.flatMap((difference) => (difference.area ? [{ ...difference, area: difference.area }] : []));
  const titles = headingOrder(match);
  const pairs = new Map(match.after.map((now) => [now.item.key, { was: match.items.get(now)?.item ?? null, now: now.item }]));
  const gone = new Map(match.before.map(({ item }) => [item.key, { was: item, now: null }]));
  const pairOf = ({ item, kind }: OfItem) => (kind === 'item-removed' ? gone : pairs).get(item.key) ?? { was: null, now: null };
  return {
    plan: differences.filter(({ area }) => area === null),
    // An area that went may have the key of another that came, where the versions are told apart by likeness.
    areas: [...groupBy(placed, ({ area }) => JSON.stringify([area.key, area.title])).values()].flatMap((inArea) => {
      const [first] = inArea;
      if (!first) return [];
      const inHeading = groupBy(inArea, ({ group }) => group);
      const order = [...new Set([...(titles.get(first.area.key) ?? []), ...inHeading.keys()])];
      const headings = order.flatMap((title) => {
        const inside = title === null ? undefined : inHeading.get(title);
        return title !== null && inside ? [{ title, ...underHeading(inside, pairOf) }] : [];
      });
      return [{ area: first.area, own: inHeading.get(null) ?? [], headings }];
    }),
  };
}

type OfItem = PlanDifference & Readonly<{ item: Named }>;
type Pair = Readonly<{ was: Item | null; now: Item | null }>;

function underHeading(differences: readonly PlanDifference[], pairOf: (difference: OfItem) => Pair): Omit<HeadingDifferences, 'title'> {
  const ofItems = differences.flatMap((difference) => (difference.item ? [{ ...difference, item: difference.item }] : []));
  const byItem = groupBy(ofItems, ({ item, kind }) => `${kind === 'item-removed' ? 'gone' : 'there'} ${item.key}`);
  return {
    own: differences.filter(({ item }) => item === null),
    items: [...byItem.values()].flatMap((own) => {
      const [first] = own;
      return first ? [{ item: first.item, ...pairOf(first), differences: own }] : [];
    }),
  };
}

/** The headings of each area as they are, with those that went where they stood, by the area's key. */
function headingOrder({ areas, before, after }: PlanMatch): ReadonlyMap<string, readonly string[]> {
  const titles = (area: Area) => [...new Set(area.groups.map(({ title }) => title))];
  const all = new Map([...before, ...after].map(({ area }) => [area.key, titles(area)]));
  for (const [now, was] of areas) {
    const known = new Set(titles(was));
    const order = inPlace(titles(was), titles(now), (title) => (known.has(title) ? title : undefined));
    all.set(
      now.key,
      order.flatMap((place) => place.now ?? place.was ?? []),
    );
  }
  return all;
}
