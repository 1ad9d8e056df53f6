import { isEmptyCell, type ItemView, type PlanView } from '../../model/plan-view.ts';
import { placedItems, type PlacedItem } from './placed-items.ts';

export const views = ['tabell', 'tavle', 'tidslinje'] as const;
export type View = (typeof views)[number];

export const sorts = ['plan', 'tittel', 'status', 'oppdatert'] as const;
export type Sort = (typeof sorts)[number];

/** What an address asks to see of a plan. `status` is a key of the plan, or `ukjent`; null and '' mean everything. */
export type PlanFilter = Readonly<{
  view: View;
  sort: Sort;
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

/** Reads the filter of an address. Values that mean nothing are taken as not given. */
export function readFilter(params: URLSearchParams): PlanFilter {
  const text = (name: string): string | null => params.get(name)?.trim() || null;
  const contact = Number(params.get('kontakt'));
  const since = text('ikke-oppdatert-siden');
  return {
    view: views.find((view) => view === params.get('visning')) ?? 'tabell',
    sort: sorts.find((sort) => sort === params.get('sorter')) ?? 'plan',
    area: text('omrade'),
    status: text('status'),
    period: text('periode'),
    contact: Number.isInteger(contact) && contact > 0 ? contact : null,
    funded: params.has('finansiert'),
    open: params.has('apne'),
    notSince: since !== null && /^\d{4}-\d{2}-\d{2}$/.test(since) ? since : null,
    q: (text('q') ?? '').slice(0, 200),
  };
}

/** How many of the filter's conditions narrow what is shown. */
export function narrowing(filter: PlanFilter): number {
  const { area, status, period, contact, funded, open, notSince, q } = filter;
  return (
    [area, status, period, contact, notSince].filter((value) => value !== null).length + [funded, open, q !== ''].filter(Boolean).length
  );
}

/** The items that meet every condition of the filter, in the plan's order. */
export function filterItems(plan: PlanView, filter: PlanFilter): readonly PlacedItem[] {
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
