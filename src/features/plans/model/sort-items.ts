import type { PlanView } from './plan-view.ts';
import { cellOf, type PlacedItem } from './placed-items.ts';
import type { Sort } from './filter-items.ts';

const norwegian = new Intl.Collator('nb');

/** The items in the order asked for; those that are alike keep the plan's order. `status` goes by the latest period. */
export function sortItems(plan: PlanView, items: readonly PlacedItem[], sort: Sort): readonly PlacedItem[] {
  if (sort === 'tittel') return items.toSorted((a, b) => norwegian.compare(a.item.title, b.item.title));
  if (sort === 'oppdatert') return items.toSorted((a, b) => b.item.updatedAt.localeCompare(a.item.updatedAt));
  if (sort === 'status') return items.toSorted((a, b) => statusRank(plan, a) - statusRank(plan, b));
  return items;
}

/** The latest period in which statuses are reported; a focus column looks ahead. */
export function latestStatusPeriod(plan: Pick<PlanView, 'periods'>): string | null {
  const reported = plan.periods.filter((period) => period.kind === 'status');
  return (reported.at(-1) ?? plan.periods.at(-1))?.key ?? null;
}

function statusRank(plan: PlanView, { item }: PlacedItem): number {
  const period = latestStatusPeriod(plan);
  const status = period === null ? null : (cellOf(item, period)?.status ?? null);
  const rank = plan.statuses.findIndex((known) => known.key === status);
  return rank === -1 ? plan.statuses.length : rank;
}
