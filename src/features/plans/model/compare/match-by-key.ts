import type { Area, PlanDocument } from '../plan-document.ts';
import { placedItems, type PlacedItem, type PlanMatch } from '../match-plans.ts';
import { matchGroups } from './match-groups.ts';

/** Pairs areas and items by their keys, whatever their titles say: two versions of one plan, or of one that was rolled over. */
export function matchByKey(before: PlanDocument, after: PlanDocument): PlanMatch {
  const areas = pairsOf(before.areas, after.areas, (area: Area) => area.key);
  const earlier = placedItems(before);
  const later = placedItems(after);
  const items = pairsOf(earlier, later, (placed: PlacedItem) => placed.item.key);
  return { areas, groups: matchGroups(areas, items), items, before: earlier, after: later };
}

/** From each later one to the earlier one with its key, each once. */
function pairsOf<T>(before: readonly T[], after: readonly T[], keyOf: (value: T) => string): ReadonlyMap<T, T> {
  const byKey = new Map<string, T>();
  for (const was of before) if (!byKey.has(keyOf(was))) byKey.set(keyOf(was), was);
  const pairs = new Map<T, T>();
  for (const now of after) {
    const was = byKey.get(keyOf(now));
    if (was === undefined) continue;
    pairs.set(now, was);
    byKey.delete(keyOf(now));
  }
  return pairs;
}
