import './plans.css';
import './plan-page.css';
import './editions/editions.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { EditionBanner } from './editions/edition-banner.tsx';
import { groupItems } from './model/group-items.ts';
import { placedItems } from '../model/placed-items.ts';
import { GroupedTable } from './plan/grouped-table.tsx';
import { HeatMap } from './plan/heat-map.tsx';
import { Vision } from './plan/vision.tsx';
import type { loader } from './edition-area-page.server.ts';

export { loader } from './edition-area-page.server.ts';

export default function EditionAreaPage() {
  const { plan, edition, area } = useLoaderData<typeof loader>();
  const [rows] = groupItems(placedItems([area]));
  return (
    <div className="page">
      <PageTitle>{`${area.title} – ${plan.title}`}</PageTitle>
      <EditionBanner edition={edition} living={{ to: `/planer/${edition.plan}`, word: 'living' }} />
      <p className="eyebrow">
        <Link to={plan.address} lang={plan.language}>
          {plan.title}
        </Link>
      </p>
      <Heading level={1} data-size="lg" lang={plan.language}>
        {area.title}
      </Heading>
      <Vision vision={area.vision} language={plan.language} open />
      <HeatMap plan={plan} />
      {rows && <GroupedTable plan={plan} rows={rows} />}
    </div>
  );
}
