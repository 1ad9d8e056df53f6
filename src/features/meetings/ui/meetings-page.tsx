import './meetings.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { Pager } from '#web/parts/pager.tsx';
import { PartnershipLinks } from '#web/parts/partnership-links.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { CalendarLinks } from './calendar/calendar-links.tsx';
import { MeetingFilter } from './list/meeting-filter.tsx';
import { MeetingList } from './list/meeting-list.tsx';
import { listMessages } from './list/messages.ts';
import type { loader } from './meetings-page.server.ts';

export { loader } from './meetings-page.server.ts';

export default function MeetingsPage() {
  const t = useText();
  const data = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <PageTitle>{t(listMessages.title)}</PageTitle>
      {data && <p className="eyebrow">{data.partnership.name}</p>}
      <Heading level={1} data-size="lg">
        {t(listMessages.title)}
      </Heading>
      <p className="lead">{t(listMessages.lead)}</p>
      <SteeringPages />
      {data ? <Lists data={data} /> : <p className="empty-state">{t(listMessages.nothing)}</p>}
    </div>
  );
}

function Lists({ data }: Readonly<{ data: NonNullable<ReturnType<typeof useLoaderData<typeof loader>>> }>) {
  const t = useText();
  const { partnership, all, fora, years, coming, held, keeps, seesDrafts } = data;
  const ofPartnership = all.length > 1 ? `?helsefellesskap=${partnership.slug}` : '';
  return (
    <>
      <PartnershipLinks chosen={partnership} all={all} />
      {keeps && (
        <p className="button-row no-print">
          <Link className="ds-button" data-size="sm" to={`/moter/nytt${ofPartnership}`}>
            {t(listMessages.newMeeting)}
          </Link>
          <Link className="ds-button" data-variant="secondary" data-size="sm" to={`/moter/ny-serie${ofPartnership}`}>
            {t(listMessages.newSeries)}
          </Link>
        </p>
      )}
      <CalendarLinks query={ofPartnership} keeps={keeps} />
      <MeetingFilter fora={fora} years={years} seesDrafts={seesDrafts} />
      {seesDrafts && <p className="muted small">{t(listMessages.drafts)}</p>}
      <section>
        <Heading level={2} data-size="sm" id="kommende">
          {t(listMessages.coming)}
        </Heading>
        {coming.meetings.length === 0 ? (
          <p>{t(listMessages.noComing)}</p>
        ) : (
          <MeetingList meetings={coming.meetings} labelledBy="kommende" />
        )}
        {coming.total > coming.meetings.length && <p>{t(listMessages.more, { n: coming.total - coming.meetings.length })}</p>}
      </section>
      <section>
        <Heading level={2} data-size="sm" id="tidligere">
          {t(listMessages.held)}
        </Heading>
        {held.meetings.length === 0 ? <p>{t(listMessages.noHeld)}</p> : <MeetingList meetings={held.meetings} labelledBy="tidligere" />}
        <Pager page={data.page} pageSize={data.pageSize} total={held.total} />
      </section>
    </>
  );
}
