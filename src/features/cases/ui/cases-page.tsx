import './cases.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useLoaderData, useSearchParams } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { Pager } from '#web/parts/pager.tsx';
import { PartnershipLinks } from '#web/parts/partnership-links.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { CaseTable } from './cases/case-table.tsx';
import { caseMessages } from './cases/messages.ts';
import { FilterForm } from './parts/filter-form.tsx';
import { partMessages } from './parts/messages.ts';
import type { loader } from './cases-page.server.ts';

export { loader } from './cases-page.server.ts';

export default function CasesPage() {
  const t = useText();
  const data = useLoaderData<typeof loader>();
  const isNarrowed = [...useSearchParams()[0].keys()].some((name) => name !== 'helsefellesskap');
  return (
    <div className="page">
      <PageTitle>{t(caseMessages.title)}</PageTitle>
      {data && <p className="eyebrow">{data.partnership.name}</p>}
      <Heading level={1} data-size="lg">
        {t(caseMessages.title)}
      </Heading>
      <p className="lead">{t(caseMessages.lead)}</p>
      <SteeringPages />
      {data === null ? (
        <p className="muted">{t(caseMessages.noPartnership)}</p>
      ) : (
        <>
          <PartnershipLinks chosen={data.partnership} all={data.all} />
          {data.takesPart ? (
            <p className="no-print">
              <Link className="ds-button" data-variant="primary" to={`/saker/ny?helsefellesskap=${data.partnership.slug}`}>
                {t(caseMessages.raise)}
              </Link>
            </p>
          ) : (
            <p>{t(caseMessages.howToRaise)}</p>
          )}
          <FilterForm
            filters={[
              { name: 'forum', label: t(partMessages.forum), choices: data.fora },
              {
                name: 'status',
                label: t(partMessages.state),
                choices: [
                  { value: 'open', label: t(caseMessages.open) },
                  { value: 'closed', label: t(caseMessages.closed) },
                ],
              },
              {
                name: 'ar',
                label: t(partMessages.year),
                choices: data.years.map((year) => ({ value: String(year), label: String(year) })),
              },
            ]}
          />
          {data.cases.length === 0 ? (
            <p role="status">{t(isNarrowed ? caseMessages.none : caseMessages.noneYet)}</p>
          ) : (
            <CaseTable cases={data.cases} />
          )}
          <Pager page={data.page} pageSize={data.pageSize} total={data.total} />
        </>
      )}
    </div>
  );
}
