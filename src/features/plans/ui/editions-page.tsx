import './plans.css';
import './plan-page.css';
import './editions/editions.css';
import { Alert, Heading } from '@digdir/designsystemet-react';
import { useActionData, useLoaderData, useSearchParams } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { EditionEntry } from './editions/edition-entry.tsx';
import { FreezeForm } from './editions/freeze-form.tsx';
import { editionMessages } from './editions/messages.ts';
import { PlanCrumb } from './plan/plan-crumb.tsx';
import { PlanPages } from '#web/parts/plan-pages.tsx';
import type { action, loader } from './editions-page.server.ts';

export { action, loader } from './editions-page.server.ts';

export default function EditionsPage() {
  const t = useText();
  const { plan, editions, arranges } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const frozen = useSearchParams()[0].get('frosset');
  const isDone = editions.some(({ number }) => String(number) === frozen);
  return (
    <div className="page">
      <PageTitle>{`${t(editionMessages.title)} – ${plan.title}`}</PageTitle>
      <PlanCrumb plan={plan} />
      <Heading level={1} data-size="lg">
        {t(editionMessages.title)}
      </Heading>
      <p className="lead">{t(editionMessages.lead)}</p>
      <PlanPages plan={plan.slug} current="/utgaver" />
      {result?.message && (
        <Alert data-color="danger" role="alert">
          {result.message}
        </Alert>
      )}
      {isDone && !result && (
        <Alert data-color="success" role="status">
          {t(editionMessages.done, { number: frozen ?? '' })}
        </Alert>
      )}
      {arranges && <FreezeForm written={result?.written['act'] === 'freeze' ? result.written : {}} />}
      {editions.length === 0 && <p className="empty-state">{t(editionMessages.none)}</p>}
      <ol className="editions" reversed>
        {editions.map((edition, at) => (
          <EditionEntry
            key={edition.id}
            plan={plan}
            edition={edition}
            previous={editions[at + 1]?.number ?? null}
            arranges={arranges}
            written={result?.written['edition'] === String(edition.number) ? result.written : {}}
          />
        ))}
      </ol>
    </div>
  );
}
