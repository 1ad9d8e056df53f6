import './follow-up.css';
import { Heading } from '@digdir/designsystemet-react';
import { useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { Pager } from '#web/parts/pager.tsx';
import { PartnershipLinks } from '#web/parts/partnership-links.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { followUpMessages } from './messages.ts';
import { nextMessages } from './next/messages.ts';
import { NextMeetingCard } from './next/next-meeting.tsx';
import { FollowUpFilters } from './parts/follow-up-filters.tsx';
import { GapCounts } from './parts/gap-counts.tsx';
import { MatterTable } from './parts/matter-table.tsx';
import { UrgencyCounts } from './parts/urgency-counts.tsx';
import { ViewLinks } from './parts/view-links.tsx';
import type { loader } from './follow-up-page.server.ts';

export { loader } from './follow-up-page.server.ts';

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function FollowUpPage() {
  const t = useText();
  const data = useLoaderData<typeof loader>();
  const { chosen, asked, keeps, shown } = data;
  return (
    <div className="page">
      <PageTitle>{t(followUpMessages.title)}</PageTitle>
      <p className="eyebrow">{chosen?.partnership.name}</p>
      <Heading level={1} data-size="lg">
        {t(followUpMessages.title)}
      </Heading>
      <SteeringPages />
      <p className="lead">{t(followUpMessages.lead)}</p>
      {chosen === null && <p className="empty-state">{t(followUpMessages.noPartnership)}</p>}
      {chosen !== null && shown !== null && (
        <>
          <PartnershipLinks chosen={chosen.partnership} all={chosen.all} />
          <ViewLinks current={asked.view} keeps={keeps} />
          <FollowUpFilters
            asked={asked}
            partnership={chosen.partnership.slug}
            fora={shown.fora}
            keeps={keeps}
            persons={shown.view === 'ubesvart' ? null : shown.persons}
          />
          <Shown asked={asked} shown={shown} />
        </>
      )}
    </div>
  );
}

type ShownProps = Readonly<{ asked: Data['asked']; shown: NonNullable<Data['shown']> }>;

function Shown({ asked, shown }: ShownProps) {
  const t = useText();
  if (shown.view === 'neste') {
    const none = asked.person === undefined ? nextMessages.none : nextMessages.nonePerson;
    return shown.meetings.length === 0 ? (
      <p className="empty-state">{t(none)}</p>
    ) : (
      shown.meetings.map((meeting) => <NextMeetingCard key={meeting.id} meeting={meeting} />)
    );
  }
  return (
    <>
      {shown.view === 'ubesvart' ? (
        <>
          <p>{t(followUpMessages.gapLead)}</p>
          <GapCounts counts={shown.counts} chosen={asked.kind} />
        </>
      ) : (
        <UrgencyCounts counts={shown.counts} chosen={asked.urgency} />
      )}
      <p role="status" className="muted">
        {t(followUpMessages.shown, { n: shown.total })}
      </p>
      {shown.matters.length === 0 ? (
        <p className="empty-state">{t(followUpMessages.none)}</p>
      ) : (
        <MatterTable matters={shown.matters} label={t(followUpMessages.title)} />
      )}
      <Pager page={asked.page} pageSize={shown.perPage} total={shown.total} />
    </>
  );
}
