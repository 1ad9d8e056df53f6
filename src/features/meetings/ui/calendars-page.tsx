import './calendar/calendar.css';
import { Heading } from '@digdir/designsystemet-react';
import { useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { PartnershipLinks } from '#web/parts/partnership-links.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { calendarsMessages } from './calendar/calendars-messages.ts';
import type { loader } from './calendars-page.server.ts';

export { loader } from './calendars-page.server.ts';

export default function CalendarsPage() {
  const t = useText();
  const data = useLoaderData<typeof loader>();
  return (
    <div className="page page--calendars">
      <PageTitle>{t(calendarsMessages.title)}</PageTitle>
      {data && <p className="eyebrow">{data.partnership.name}</p>}
      <Heading level={1} data-size="lg">
        {t(calendarsMessages.title)}
      </Heading>
      <p className="lead">{t(calendarsMessages.lead)}</p>
      <SteeringPages />
      {data && <PartnershipLinks chosen={data.partnership} all={data.all} />}
      <Heading level={2} data-size="sm">
        {t(calendarsMessages.how)}
      </Heading>
      <ul className="ds-list">
        <li>{t(calendarsMessages.outlook)}</li>
        <li>{t(calendarsMessages.google)}</li>
        <li>{t(calendarsMessages.apple)}</li>
      </ul>
      <p>{t(calendarsMessages.reach)}</p>
      <p>{t(calendarsMessages.own)}</p>
      <Heading level={2} data-size="sm">
        {t(calendarsMessages.fora)}
      </Heading>
      {data === null || data.fora.length === 0 ? (
        <p className="empty-state">{t(calendarsMessages.nothing)}</p>
      ) : (
        <dl className="calendar-addresses">
          {data.fora.map(({ slug, name, language, address }) => (
            <div key={slug}>
              <dt lang={language}>{name}</dt>
              <dd>
                <a className="ds-link" href={address}>
                  {address}
                </a>
              </dd>
            </div>
          ))}
          <div>
            <dt>{t(calendarsMessages.wheel)}</dt>
            <dd>
              <a className="ds-link" href={data.wheel}>
                {data.wheel}
              </a>
            </dd>
          </div>
        </dl>
      )}
    </div>
  );
}
