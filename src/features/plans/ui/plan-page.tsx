import './plans.css';
import './plan-page.css';
import { useLoaderData, useSearchParams, type ShouldRevalidateFunctionArgs } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { planMessages } from './messages.ts';
import { filterItems } from '../model/filter-items.ts';
import { readFilter } from './model/plan-filter.ts';
import { sortItems } from '../model/sort-items.ts';
import { PlanGrid } from './grid/plan-grid.tsx';
import { Filters } from './plan/filters.tsx';
import { Glance } from './plan/glance.tsx';
import { PlanBoard } from './plan/plan-board.tsx';
import { PlanHeading } from './plan/plan-heading.tsx';
import { PlanTable } from './plan/plan-table.tsx';
import { PlanTimeline } from './plan/plan-timeline.tsx';
import type { loader } from './plan-page.server.ts';

export { loader } from './plan-page.server.ts';

// Filters, views and sorting work on the plan that is here already.
export function shouldRevalidate({ currentUrl, nextUrl, formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  const isChange = formMethod !== undefined && formMethod !== 'GET';
  const samePlan = currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search;
  return !isChange && samePlan ? false : defaultShouldRevalidate;
}

export default function PlanPage() {
  const { plan, own, arranges } = useLoaderData<typeof loader>();
  const t = useText();
  const [params] = useSearchParams();
  const filter = readFilter(params);
  const items = sortItems(plan, filterItems(plan, filter), filter.sort);
  const writes = arranges || own.length > 0;
  const table = <PlanTable plan={plan} items={items} sort={filter.sort} />;
  return (
    <div className="page">
      <PageTitle>{plan.title}</PageTitle>
      <PlanHeading plan={plan} />
      <Glance plan={plan} />
      <Filters plan={plan} filter={filter} shown={items.length} />
      {filter.view === 'tabell' &&
        (writes ? (
          <PlanGrid plan={plan} items={items} own={own} arranges={arranges}>
            {table}
          </PlanGrid>
        ) : (
          table
        ))}
      {filter.view === 'tavle' && <PlanBoard plan={plan} items={items} period={filter.period} />}
      {filter.view === 'tidslinje' && <PlanTimeline plan={plan} items={items} />}
      <p className="no-print as-json">
        <a className="ds-link" href={`/api/v1/plans/${plan.slug}`}>
          {t(planMessages.asJson)}
        </a>
      </p>
    </div>
  );
}
