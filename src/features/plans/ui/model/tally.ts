import { isEmptyCell } from '../../model/plan-view.ts';
import type { ItemView } from '../../model/plan-view.ts';
import type { Period, Status } from '../../model/plan-document.ts';
import { cellOf } from '../../model/placed-items.ts';
import { shownStatus, unknownStatus, type ShownStatus } from './vocabulary.ts';

export type StatusCount = ShownStatus & Readonly<{ count: number }>;

/**
 * How the items stand in one period. `described` have a text in a focus column, which looks ahead and reports no status.
 * The counts, `described` and `empty` (nothing is said) add up to `total`, the number of items.
 */
export type Tally = Readonly<{ total: number; counts: readonly StatusCount[]; described: number; empty: number }>;

/** Counts in the order of the plan's vocabulary, the unknown last; statuses that no item has are left out. */
export function tally(statuses: readonly Status[], items: readonly ItemView[], period: Period): Tally {
  const amounts = new Map<string | null, number>();
  let empty = 0;
  let described = 0;
  for (const item of items) {
    const cell = cellOf(item, period.key);
    if (!cell || isEmptyCell(cell)) empty += 1;
    else if (cell.status === null && period.kind === 'focus') described += 1;
    else amounts.set(cell.status, (amounts.get(cell.status) ?? 0) + 1);
  }
  const shown = [...statuses.map((status) => shownStatus(statuses, status.key)), unknownStatus];
  const counts = shown.map((status) => ({ ...status, count: amounts.get(status.key) ?? 0 })).filter(({ count }) => count > 0);
  return { total: items.length, counts, described, empty };
}
