import './plans.css';
import './plan-page.css';
import './rollover/rollover.css';
import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { PlanCrumb } from './plan/plan-crumb.tsx';
import { ColumnTable } from './rollover/column-table.tsx';
import { EditionNotice } from './rollover/edition-notice.tsx';
import { rolloverMessages } from './rollover/messages.ts';
import { StaysBehind } from './rollover/stays-behind.tsx';
import type { action, loader } from './rollover-page.server.ts';

export { action, loader } from './rollover-page.server.ts';

export default function RolloverPage() {
  const t = useText();
  const { plan, existing, edition, next } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const year = String(plan.year + 1);
  const before = String(plan.year);
  const title = t(rolloverMessages.make, { year });
  return (
    <div className="page page--narrow">
      <PageTitle>{`${title} – ${plan.title}`}</PageTitle>
      <PlanCrumb plan={plan} />
      <Heading level={1} data-size="lg">
        {title}
      </Heading>
      {refused?.message && !existing && (
        <Alert data-color="danger" role="alert">
          {refused.message}
        </Alert>
      )}
      {existing && (
        <Alert data-color="info">
          {t(rolloverMessages.exists, { year })}{' '}
          <Link className="ds-link" to={`/planer/${existing.slug}`} lang={plan.language}>
            {existing.title}
          </Link>
        </Alert>
      )}
      {!existing && !next && <Alert data-color="info">{t(rolloverMessages.noFocus)}</Alert>}
      {!existing && next && (
        <>
          <p className="lead">{t(rolloverMessages.lead, { year, before })}</p>
          <EditionNotice plan={plan} edition={edition} />
          <form method="post">
            <ColumnTable columns={next.columns} year={plan.year} language={plan.language} />
            <p>{t(rolloverMessages.comesAlong, { n: next.items })}</p>
            <p>{t(rolloverMessages.linksFollow, { year })}</p>
            <StaysBehind dropped={next.dropped} year={before} />
            <Button type="submit">{title}</Button>
          </form>
        </>
      )}
    </div>
  );
}
