import './follow-up.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData } from 'react-router';
import { longDate, longTime } from '#shared/dates/format-date.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { MatterTable } from './parts/matter-table.tsx';
import { CalendarAddress } from './person/calendar-address.tsx';
import { personMessages } from './person/messages.ts';
import { SeatTable } from './person/seat-table.tsx';
import type { action, loader } from './person-page.server.ts';

export { action, loader } from './person-page.server.ts';

export default function PersonPage() {
  const t = useText();
  const language = useLanguage();
  const { person, partnership, organisation, seats, matters, open, meetings, keepsAddress, mayLeave } = useLoaderData<typeof loader>();
  const shown = useActionData<typeof action>();
  const followUp = `/oppfolging?helsefellesskap=${partnership.slug}&person=${person.id}`;
  return (
    <div className="page">
      <PageTitle>{person.name ?? ''}</PageTitle>
      <p className="eyebrow">
        <Link to={`/oppfolging?helsefellesskap=${partnership.slug}`}>{t(personMessages.crumb)}</Link> · {partnership.name}
      </p>
      <Heading level={1} data-size="lg">
        {person.name}
      </Heading>
      <p className="lead">{[person.role, organisation].filter(Boolean).join(' · ')}</p>
      <SteeringPages />
      <section className="person-part" aria-labelledby="plasser">
        <Heading level={2} data-size="sm" id="plasser">
          {t(personMessages.seats)}
        </Heading>
        {seats.length === 0 ? <p className="muted">{t(personMessages.noSeats)}</p> : <SeatTable seats={seats} />}
      </section>
      <section className="person-part" aria-labelledby="apent">
        <Heading level={2} data-size="sm" id="apent">
          {t(personMessages.open)}
        </Heading>
        {matters.length === 0 ? (
          <p className="muted">{t(personMessages.nothingOpen)}</p>
        ) : (
          <MatterTable matters={matters} label={t(personMessages.open)} />
        )}
        {open > matters.length && (
          <Link className="ds-link" to={followUp}>
            {t(personMessages.allOpen, { n: open })}
          </Link>
        )}
      </section>
      <section className="person-part" aria-labelledby="moter">
        <Heading level={2} data-size="sm" id="moter">
          {t(personMessages.meetings)}
        </Heading>
        {meetings.length === 0 && <p className="muted">{t(personMessages.noMeetings)}</p>}
        <ul className="coming">
          {meetings.map(({ id, forum, title, startsAt, dayOnly, state }) => (
            <li key={id}>
              <Link className="ds-link" to={`/moter/${id}`}>
                {dayOnly ? longDate(startsAt, language) : longTime(startsAt, language)}
              </Link>{' '}
              {[forum.name, title, state === 'draft' ? t(personMessages.draft) : null].filter(Boolean).join(' · ')}
            </li>
          ))}
        </ul>
      </section>
      {keepsAddress && (
        <p className="no-print">
          <Link className="ds-link" to={`/personer/${person.id}/opplysninger`}>
            {t(personMessages.held)}
          </Link>
        </p>
      )}
      {keepsAddress && <CalendarAddress shown={shown ?? null} />}
      {mayLeave && (
        <p>
          <Link className="ds-link" to={`/personer/${person.id}/slutter`}>
            {t(personMessages.leaves)}
          </Link>
        </p>
      )}
    </div>
  );
}
