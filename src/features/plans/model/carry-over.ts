import { matchPlans, type PlacedItem } from './match-plans.ts';
import type { Cell, Item, PlanDocument } from './plan-document.ts';

/**
 * A newly read version with what people have settled before where the source still does not say: which period a text
 * stands in, which status a cell has, who the contacts are. What the source does say is never touched.
 */
export function carryOver(before: PlanDocument, after: PlanDocument): PlanDocument {
  const match = matchPlans(before, after);
  const namesContacts = match.after.some(({ item }) => (item.contacts?.length ?? 0) > 0);
  const earlier = new Map([...match.items].map(([next, was]: [PlacedItem, PlacedItem]) => [next.item, was.item]));
  const settled = (item: Item): Item => {
    const was = earlier.get(item);
    return was ? carryItem(was, item, namesContacts) : item;
  };
  return {
    ...after,
    areas: after.areas.map((area) => ({
      ...area,
      groups: area.groups.map((group) => ({ ...group, items: group.items.map(settled) })),
    })),
  };
}

function carryItem(was: Item, next: Item, namesContacts: boolean): Item {
  const taken = new Set(next.cells.map((cell) => cell.period));
  const cells = next.cells.map((cell) => {
    const old = was.cells.find((known) => known.text === cell.text && isSamePlace(known, cell, taken));
    if (!old) return cell;
    taken.add(old.period);
    return { ...cell, period: cell.period ?? old.period, status: cell.status ?? old.status };
  });
  const uncertain = next.uncertain?.filter((point) => was.uncertain?.some((known) => known.what === point.what));
  return {
    ...next,
    cells,
    // A document that names no contact at all has no column for them.
    contacts: namesContacts ? (next.contacts ?? was.contacts) : was.contacts,
    ...(next.uncertain && { uncertain: uncertain ?? [] }),
  };
}

function isSamePlace(old: Cell, cell: Cell, taken: ReadonlySet<string | null>): boolean {
  if (cell.period !== null) return old.period === cell.period;
  return old.period === null || !taken.has(old.period);
}
