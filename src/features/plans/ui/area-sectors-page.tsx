import './plans.css';
import './plan-page.css';
import './links/links.css';
import './links/sectors-table.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { linkMessages } from './links/messages.ts';
import { SectorsTable } from './links/sectors-table.tsx';
import { planMessages } from './messages.ts';
import type { loader } from './area-sectors-page.server.ts';

export { loader } from './area-sectors-page.server.ts';

export default function AreaSectorsPage() {
  const t = useText();
  const shown = useLoaderData<typeof loader>();
  const { plan, area } = shown;
  return (
    <div className="page">
      <PageTitle>{`${t(linkMessages.sideBySide)}: ${area.title} – ${plan.title}`}</PageTitle>
      <p className="eyebrow" lang={plan.language}>
        <Link to="/">{t(planMessages.plans)}</Link> · <Link to={`/planer/${plan.slug}`}>{plan.title}</Link> ·{' '}
        <Link to={`/planer/${plan.slug}/omrader/${encodeURIComponent(area.key)}`}>{area.title}</Link>
      </p>
      <Heading level={1} data-size="lg">
        {t(linkMessages.sideBySide)}
      </Heading>
      <p className="lead">{t(linkMessages.sideLead, { area: area.title })}</p>
      <SectorsTable shown={shown} />
      <p className="no-print">
        <Link className="ds-link" to={`/planer/${plan.slug}/koblinger?omrade=${encodeURIComponent(area.key)}`}>
          {t(linkMessages.toLinks)}
        </Link>
      </p>
    </div>
  );
}
