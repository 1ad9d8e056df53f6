import { isEmptyCell, type ItemView, type PlanView } from './plan-view.ts';
import { placedItems, type PlacedItem } from './placed-items.ts';

export const sorts = ['plan', 'tittel', 'status', 'oppdatert'] as const;
export type Sort = (typeof sorts)[number];

/** Conditions on a plan's items. `status` is a key of the plan, or `ukjent`; null and '' mean everything. */
export type ItemFilter = Readonly<{
  area: string | null;
  status: string | null;
  period: string | null;
  contact: number | null;
  funded: boolean;
  open: boolean;
  /** Items not changed since this ISO date. */
  notSince: string | null;
  q: string;
}>;

export const unknownWord = 'ukjent';

/** The items that meet every condition of the filter, in the plan's order. */
export function filterItems(plan: PlanView, filter: ItemFilter): readonly PlacedItem[] {
  const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean);
  return placedItems(plan.areas).filter(
    ({ area, group, item }) =>
      (filter.area === null || area.key === filter.area) &&
      (filter.contact === null || item.contacts.some((contact) => contact.id === filter.contact)) &&
      (!filter.funded || item.funding !== null) &&
      (!filter.open || isOpen(item)) &&
      (filter.notSince === null || item.updatedAt.slice(0, 10) < filter.notSince) &&
      saysInPeriod(item, filter.period, filter.status) &&
      holds(`${area.title} ${group.title} ${wordsOf(item)}`, words),
  );
}

/** True where something about the item waits for a person: an open cell, or what the source did not settle. */
export function isOpen(item: ItemView): boolean {
  return item.uncertain.length > 0 || item.cells.some((cell) => cell.open);
}

function saysInPeriod(item: ItemView, period: string | null, status: string | null): boolean {
  if (period === null && status === null) return true;
  return item.cells.some(
    (cell) =>
      !isEmptyCell(cell) &&
      (period === null || cell.period === period) &&
      (status === null || (status === unknownWord ? cell.status === null : cell.status === status)),
  );
}

function wordsOf(item: ItemView): string {
  const contacts = item.contacts.map((contact) => contact.name);
  return [item.title, ...item.cells.map((cell) => cell.text), ...contacts, item.funding ?? ''].join(' ');
}

function holds(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}
