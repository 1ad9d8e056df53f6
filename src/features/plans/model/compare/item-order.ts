import { groupBy } from '#shared/group-by.ts';
import type { PlacedItem, PlanMatch } from '../match-plans.ts';
import { reordered } from './kept-order.ts';

/** Places under a heading, counted from 1, of the items that stand in another order than before. */
export type ItemPlaces = ReadonlyMap<PlacedItem, Readonly<{ from: number; to: number }>>;

/** The smallest set of items that were moved under the heading they already stood under. */
export function reorderedItems(match: PlanMatch): ItemPlaces {
  const earlier = groupBy(match.before, (placed) => placed.group);
  const later = groupBy(match.after, (placed) => placed.group);
  const found = [...match.groups].flatMap(([now, was]) =>
    reordered(earlier.get(was) ?? [], later.get(now) ?? [], (placed) => match.items.get(placed)),
  );
  return new Map(found.map(({ value, from, to }) => [value, { from, to }]));
}
