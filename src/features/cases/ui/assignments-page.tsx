import './cases.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useLoaderData, useSearchParams } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { Pager } from '#web/parts/pager.tsx';
import { PartnershipLinks } from '#web/parts/partnership-links.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { assignmentTexts } from '../model/words.ts';
import { AssignmentTable } from './assignments/assignment-table.tsx';
import { assignmentMessages } from './assignments/messages.ts';
import { caseMessages } from './cases/messages.ts';
import { FilterForm } from './parts/filter-form.tsx';
import { partMessages } from './parts/messages.ts';
import type { loader } from './assignments-page.server.ts';

export { loader } from './assignments-page.server.ts';

export default function AssignmentsPage() {
  const t = useText();
  const data = useLoaderData<typeof loader>();
  const isNarrowed = [...useSearchParams()[0].keys()].some((name) => name !== 'helsefellesskap');
  return (
    <div className="page">
      <PageTitle>{t(assignmentMessages.title)}</PageTitle>
      {data && <p className="eyebrow">{data.partnership.name}</p>}
      <Heading level={1} data-size="lg">
        {t(assignmentMessages.title)}
      </Heading>
      <p className="lead">{t(assignmentMessages.lead)}</p>
      <SteeringPages />
      {data === null ? (
        <p className="muted">{t(caseMessages.noPartnership)}</p>
      ) : (
        <>
          <PartnershipLinks chosen={data.partnership} all={data.all} />
          {data.keeps && (
            <p className="no-print">
              <Link className="ds-button" data-variant="primary" to={`/oppdrag/nytt?helsefellesskap=${data.partnership.slug}`}>
                {t(assignmentMessages.give)}
              </Link>
            </p>
          )}
          <FilterForm
            hasWords={false}
            filters={[
              {
                name: 'slag',
                label: t(assignmentMessages.views),
                choices: [
                  { value: 'assignment', label: t(assignmentMessages.down) },
                  { value: 'input', label: t(assignmentMessages.up) },
                ],
              },
              { name: 'forum', label: t(assignmentMessages.forum), choices: data.fora },
              {
                name: 'status',
                label: t(partMessages.state),
                choices: [
                  ...data.states.map((state) => ({ value: state, label: t(assignmentTexts[state]) })),
                  { value: 'late', label: t(assignmentMessages.late) },
                ],
              },
            ]}
          />
          {data.assignments.length === 0 ? (
            <p role="status">{t(isNarrowed ? assignmentMessages.none : assignmentMessages.noneYet)}</p>
          ) : (
            <AssignmentTable assignments={data.assignments} />
          )}
          <Pager page={data.page} pageSize={data.pageSize} total={data.total} />
        </>
      )}
    </div>
  );
}
