import './plans.css';
import './plan-page.css';
import './item-page.css';
import './story.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useLoaderData } from 'react-router';
import { FollowForm } from '#web/parts/page-aside.tsx';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { AreaForms } from './area/area-forms.tsx';
import { PlanGrid } from './grid/plan-grid.tsx';
import { placedItems } from '../model/placed-items.ts';
import { GroupedTable } from './plan/grouped-table.tsx';
import { HeatMap } from './plan/heat-map.tsx';
import { PlanCrumb } from './plan/plan-crumb.tsx';
import { Vision } from './plan/vision.tsx';
import { Story } from './story/story.tsx';
import { storyMessages } from './story/messages.ts';
import { linkMessages } from './links/messages.ts';
import { groupItems } from './model/group-items.ts';
import type { loader } from './area-page.server.ts';

export { loader } from './area-page.server.ts';

export default function AreaPage() {
  const t = useText();
  const { plan, area, aside, changes, arranges, own } = useLoaderData<typeof loader>();
  const items = placedItems([area]);
  const [rows] = groupItems(items);
  const table = rows && <GroupedTable plan={plan} rows={rows} />;
  const writes = arranges || own.length > 0;
  return (
    <div className="page">
      <PageTitle>{`${area.title} – ${plan.title}`}</PageTitle>
      <PlanCrumb plan={plan} />
      <Heading level={1} data-size="lg" lang={plan.language}>
        {area.title}
      </Heading>
      <FollowForm aside={aside} />
      <Vision vision={area.vision} language={plan.language} open />
      <HeatMap plan={{ ...plan, areas: [area] }} />
      {writes ? (
        <PlanGrid plan={plan} items={items} own={own} arranges={arranges}>
          {table}
        </PlanGrid>
      ) : (
        table
      )}
      {plan.scope.kind === 'overall' && (
        <p className="no-print">
          <Link className="ds-link" to={`/planer/${plan.slug}/omrader/${encodeURIComponent(area.key)}/sektorer`}>
            {t(linkMessages.sideBySide)}
          </Link>
        </p>
      )}
      {arranges && <AreaForms plan={plan} area={area} />}
      <section className="story-section" aria-labelledby="endringer">
        <Heading level={2} data-size="xs" id="endringer">
          {t(storyMessages.latest)}
        </Heading>
        <Story entries={changes} plan={plan} showItem />
      </section>
    </div>
  );
}
