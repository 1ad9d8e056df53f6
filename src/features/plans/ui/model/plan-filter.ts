import { sorts, type ItemFilter, type Sort } from '../../model/filter-items.ts';

export const views = ['tabell', 'tavle', 'tidslinje'] as const;
export type View = (typeof views)[number];

/** What an address asks to see of a plan. */
export type PlanFilter = ItemFilter & Readonly<{ view: View; sort: Sort }>;

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
