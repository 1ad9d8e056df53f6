import type { PlacedItem, PlanMatch } from '../match-plans.ts';
import type { Item } from '../plan-document.ts';
import { cellDifferences } from './cell-differences.ts';
import type { DifferenceKind, Named, PlanDifference } from './difference.ts';
import type { MergedPlace } from './in-place.ts';
import type { ItemPlaces } from './item-order.ts';

/** What differs in one item, shown in `area`. `place` pairs it within the area; where it came from elsewhere the match knows. */
export function itemDifferences(
  place: MergedPlace<PlacedItem>,
  area: Named,
  match: PlanMatch,
  places: ItemPlaces,
): readonly PlanDifference[] {
  const { now } = place;
  const was = now ? match.items.get(now) : place.was;
  const shown = now ?? was;
  if (!shown) return [];
  const about = { area, group: shown.group.title, item: { key: shown.item.key, title: shown.item.title }, period: null };
  if (!was) return [{ ...about, kind: 'item-added', before: null, after: shown.item.title }];
  if (!now) return [{ ...about, kind: 'item-removed', before: shown.item.title, after: null }];

  const found: PlanDifference[] = [];
  const add = (kind: DifferenceKind, before: string | null, after: string | null): void => {
    if (before !== after) found.push({ ...about, kind, before, after });
  };
  const order = places.get(now);
  if (match.groups.get(now.group) !== was.group)
    found.push({ ...about, kind: 'item-moved', before: placeName(was), after: placeName(now) });
  else if (order) found.push({ ...about, kind: 'item-reordered', before: String(order.from), after: String(order.to) });
  add('title-changed', was.item.title, now.item.title);
  for (const cell of cellDifferences(was.item.cells, now.item.cells)) found.push({ ...about, ...cell });
  add('funding-changed', was.item.funding || null, now.item.funding || null);
  add('contacts-changed', ...contactWords(was.item, now.item));
  add('links-changed', joined(was.item.links, '\n'), joined(now.item.links, '\n'));
  return found;
}

function placeName({ area, group }: PlacedItem): string {
  return `${area.title} › ${group.title}`;
}

/** The names of the contacts; with their roles where both versions tell one contact's and they differ. */
function contactWords(was: Item, now: Item): readonly [string | null, string | null] {
  const roles = new Map(was.contacts?.map((contact) => [contact.name, contact.role]));
  const differs = now.contacts?.some(({ name, role }) => role && roles.get(name) && roles.get(name) !== role) ?? false;
  const words = ({ contacts }: Item) => contacts?.map(({ name, role }) => (differs && role ? `${name} (${role})` : name));
  return [joined(words(was), ', '), joined(words(now), ', ')];
}

function joined(words: readonly string[] | undefined, by: string): string | null {
  return words && words.length > 0 ? words.join(by) : null;
}
