import './plans.css';
import './plan-page.css';
import { Link, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { AgesProvider } from './age/ages-context.ts';
import { planMessages } from './messages.ts';
import { PlanGrid } from './grid/plan-grid.tsx';
import { LinkCountsProvider } from './links/link-counts-context.ts';
import { AssignedProvider } from './parts/assigned.tsx';
import { DraftState } from './plan/draft-state.tsx';
import { PlanContent } from './plan/plan-content.tsx';
import { PlanHeading } from './plan/plan-heading.tsx';
import { rolloverMessages } from './rollover/messages.ts';
import type { loader } from './plan-page.server.ts';

export { action, loader } from './plan-page.server.ts';
export { shouldRevalidate } from './plan/should-revalidate.ts';

export default function PlanPage() {
  const { plan, own, arranges, opens, links, assigned, ages } = useLoaderData<typeof loader>();
  const t = useText();
  const writes = arranges || own.length > 0;
  return (
    <div className="page">
      <PageTitle>{plan.title}</PageTitle>
      <link rel="alternate" type="application/atom+xml" href={`/planer/${plan.slug}/endringer.atom`} title={plan.title} />
      <AgesProvider value={ages}>
        <PlanHeading plan={plan} />
        <DraftState isOpen={plan.openedAt !== null} opens={opens} />
        <LinkCountsProvider value={{ isOverall: plan.scope.kind === 'overall', counts: links }}>
          <AssignedProvider value={assigned}>
            <PlanContent
              plan={plan}
              around={
                writes
                  ? (table, items) => (
                      <PlanGrid plan={plan} items={items} own={own} arranges={arranges}>
                        {table}
                      </PlanGrid>
                    )
                  : undefined
              }
            />
          </AssignedProvider>
        </LinkCountsProvider>
      </AgesProvider>
      {opens && (
        <p className="no-print as-json">
          <Link className="ds-link" to={`/planer/${plan.slug}/neste-ar`}>
            {t(rolloverMessages.make, { year: String(plan.year + 1) })}
          </Link>
        </p>
      )}
      <p className="no-print as-json">
        <a className="ds-link" href={`/api/v1/plans/${plan.slug}`}>
          {t(planMessages.asJson)}
        </a>
      </p>
    </div>
  );
}
