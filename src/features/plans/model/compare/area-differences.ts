import { groupBy } from '#shared/group-by.ts';
import type { PlacedItem, PlanMatch } from '../match-plans.ts';
import type { Area, PlanDocument, Vision } from '../plan-document.ts';
import { aboutPlan, type DifferenceKind, type PlanDifference } from './difference.ts';
import { groupDifferences } from './group-differences.ts';
import { inPlace } from './in-place.ts';
import { itemDifferences } from './item-differences.ts';
import { reorderedItems } from './item-order.ts';
import { reordered } from './kept-order.ts';

/** What differs in each area: its own title, number, place and target picture, then its headings, then its items. */
export function areaDifferences(before: PlanDocument, after: PlanDocument, match: PlanMatch): readonly PlanDifference[] {
  const moved = new Map(reordered(before.areas, after.areas, (area) => match.areas.get(area)).map((found) => [found.value, found]));
  const earlierItems = groupBy(match.before, (placed) => placed.area);
  const laterItems = groupBy(match.after, (placed) => placed.area);
  const itemsIn = (areas: ReadonlyMap<Area, readonly PlacedItem[]>, area: Area | undefined) => (area && areas.get(area)) ?? [];
  const goneItems = new Set(match.before);
  for (const was of match.items.values()) goneItems.delete(was);
  const placesOf = reorderedItems(match);

  return inPlace(before.areas, after.areas, (area) => match.areas.get(area)).flatMap(({ was, now }) => {
    const shown = now ?? was;
    if (!shown) return [];
    const area = { key: shown.key, title: shown.title };
    const about = { ...aboutPlan, area };
    const found: PlanDifference[] = [];
    const add = (kind: DifferenceKind, old: string | null, next: string | null): void => {
      if (old !== next) found.push({ ...about, kind, before: old, after: next });
    };
    if (!was) add('area-added', null, shown.title);
    if (!now) add('area-removed', shown.title, null);
    const place = now && moved.get(now);
    if (was && now) {
      add('area-renamed', was.title, now.title);
      add('area-renumbered', numberOf(was), numberOf(now));
      if (place) found.push({ ...about, kind: 'area-reordered', before: String(place.from), after: String(place.to) });
      add('vision-changed', visionWords(was.vision), visionWords(now.vision));
      found.push(...groupDifferences(was, now, area, match));
    }
    const items = inPlace(itemsIn(earlierItems, was), itemsIn(laterItems, now), (placed) => match.items.get(placed));
    for (const pair of items) {
      // An item that moved away stands where it is now; only what left the plan is told where it stood.
      if (pair.now || (pair.was && goneItems.has(pair.was))) found.push(...itemDifferences(pair, area, match, placesOf));
    }
    return found;
  });
}

function numberOf(area: Area): string | null {
  return area.number === null || area.number === undefined ? null : String(area.number);
}

function visionWords(vision: readonly Vision[]): string | null {
  const lines = vision.flatMap((statement) => [statement.text, ...(statement.points ?? []).map((point) => `  – ${point}`)]);
  return lines.length === 0 ? null : lines.join('\n');
}
