import './cases.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useLoaderData, useSearchParams } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { Pager } from '#web/parts/pager.tsx';
import { PartnershipLinks } from '#web/parts/partnership-links.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { outcomeTexts } from '#shared/outcome-texts.ts';
import { followUpTexts } from '../model/words.ts';
import { caseMessages } from './cases/messages.ts';
import { decisionMessages } from './decisions/messages.ts';
import { DecisionTable } from './decisions/decision-table.tsx';
import { FilterForm } from './parts/filter-form.tsx';
import { partMessages } from './parts/messages.ts';
import type { loader } from './decisions-page.server.ts';

export { loader } from './decisions-page.server.ts';

const states = ['open', 'late', 'done', 'none'] as const;

export default function DecisionsPage() {
  const t = useText();
  const data = useLoaderData<typeof loader>();
  const isNarrowed = [...useSearchParams()[0].keys()].some((name) => name !== 'helsefellesskap');
  return (
    <div className="page">
      <PageTitle>{t(decisionMessages.title)}</PageTitle>
      {data && <p className="eyebrow">{data.partnership.name}</p>}
      <Heading level={1} data-size="lg">
        {t(decisionMessages.title)}
      </Heading>
      <p className="lead">{t(decisionMessages.lead)}</p>
      <SteeringPages />
      {data === null ? (
        <p className="muted">{t(caseMessages.noPartnership)}</p>
      ) : (
        <>
          <PartnershipLinks chosen={data.partnership} all={data.all} />
          {data.keeps && (
            <p className="no-print">
              <Link className="ds-button" data-variant="primary" to={`/vedtak/nytt?helsefellesskap=${data.partnership.slug}`}>
                {t(decisionMessages.record)}
              </Link>
            </p>
          )}
          <FilterForm
            filters={[
              { name: 'forum', label: t(partMessages.forum), choices: data.fora },
              {
                name: 'utfall',
                label: t(decisionMessages.outcome),
                choices: data.outcomes.map((outcome) => ({ value: outcome, label: t(outcomeTexts[outcome]) })),
              },
              {
                name: 'ar',
                label: t(partMessages.year),
                choices: data.years.map((year) => ({ value: String(year), label: String(year) })),
              },
              {
                name: 'status',
                label: t(partMessages.state),
                choices: states.map((state) => ({ value: state, label: t(followUpTexts[state]) })),
              },
              { name: 'oppfolging', label: t(decisionMessages.followUp), choices: data.followers },
            ]}
          />
          {data.decisions.length === 0 ? (
            <p role="status">{t(isNarrowed ? decisionMessages.none : decisionMessages.noneYet)}</p>
          ) : (
            <DecisionTable decisions={data.decisions} />
          )}
          <Pager page={data.page} pageSize={data.pageSize} total={data.total} />
          {data.total > 0 && (
            <p className="no-print">
              <a className="ds-link" href={`/vedtak.csv?${data.query}`} download>
                {t(decisionMessages.csv)}
              </a>
            </p>
          )}
        </>
      )}
    </div>
  );
}
