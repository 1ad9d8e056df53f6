import './plans.css';
import './plan-page.css';
import './editions/editions.css';
import './compare/compare.css';
import { Heading } from '@digdir/designsystemet-react';
import { useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { CompareResult } from './compare/compare-result.tsx';
import { compareMessages } from './compare/messages.ts';
import { VersionForm } from './compare/version-form.tsx';
import { PlanCrumb } from './plan/plan-crumb.tsx';
import { PlanPages } from '#web/parts/plan-pages.tsx';
import type { loader } from './compare-page.server.ts';

export { loader } from './compare-page.server.ts';

export default function ComparePage() {
  const t = useText();
  const { plan, versions, chosen, group, compared } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <PageTitle>{`${t(compareMessages.title)} – ${plan.title}`}</PageTitle>
      <PlanCrumb plan={plan} />
      <Heading level={1} data-size="lg">
        {t(compareMessages.title)}
      </Heading>
      <p className="lead">{t(compareMessages.lead)}</p>
      <PlanPages plan={plan.slug} current="/sammenlign" />
      <VersionForm plan={plan} versions={versions} chosen={chosen} />
      {compared ? <CompareResult compared={compared} group={group} /> : <p className="empty-state">{t(compareMessages.noEditions)}</p>}
    </div>
  );
}
