import type { Cell, Period, Status } from '../plan-document.ts';

/** The latest period that has a status, and the status there: null where it is unknown. `period` is the column's label. */
export type LatestStatus = Readonly<{ period: string | null; status: Status | null }>;

/** How far an item has come: what its plan says in the latest status column. An earlier column is never taken instead. */
export function latestStatus(
  plan: Readonly<{ periods: readonly Period[]; statuses: readonly Status[] }>,
  item: Readonly<{ cells: readonly Pick<Cell, 'period' | 'status'>[] }>,
): LatestStatus {
  const period = plan.periods.filter(({ kind }) => kind === 'status').toSorted((one, other) => other.key.localeCompare(one.key))[0];
  if (!period) return { period: null, status: null };
  const key = item.cells.find((cell) => cell.period === period.key)?.status ?? null;
  return { period: period.label, status: plan.statuses.find((status) => status.key === key) ?? null };
}
