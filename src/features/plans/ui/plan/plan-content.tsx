import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { PlanView } from '../../model/plan-view.ts';
import { filterItems } from '../../model/filter-items.ts';
import { readFilter } from '../model/plan-filter.ts';
import { sortItems } from '../../model/sort-items.ts';
import type { PlacedItem } from '../../model/placed-items.ts';
import { Filters } from './filters.tsx';
import { Glance } from './glance.tsx';
import { PlanBoard } from './plan-board.tsx';
import { PlanTable } from './plan-table.tsx';
import { PlanTimeline } from './plan-timeline.tsx';

type Props = Readonly<{
  plan: PlanView;
  /** What stands around the table for those who write in it. */
  around?: ((table: ReactNode, items: readonly PlacedItem[]) => ReactNode) | undefined;
}>;

/** The plan at a glance, and its items as table, board or timeline, filtered and sorted as the address says. */
export function PlanContent({ plan, around }: Props) {
  const [params] = useSearchParams();
  const filter = readFilter(params);
  const items = sortItems(plan, filterItems(plan, filter), filter.sort);
  const table = <PlanTable plan={plan} items={items} sort={filter.sort} />;
  return (
    <>
      <Glance plan={plan} />
      <Filters plan={plan} filter={filter} shown={items.length} />
      {filter.view === 'tabell' && (around ? around(table, items) : table)}
      {filter.view === 'tavle' && <PlanBoard plan={plan} items={items} period={filter.period} />}
      {filter.view === 'tidslinje' && <PlanTimeline plan={plan} items={items} />}
    </>
  );
}
