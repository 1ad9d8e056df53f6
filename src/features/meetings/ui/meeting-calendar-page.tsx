import './meetings.css';
import './calendar/calendar.css';
import { Heading } from '@digdir/designsystemet-react';
import { useActionData, useLoaderData } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { CalledList } from './calendar/called-list.tsx';
import { calendarMessages } from './calendar/messages.ts';
import { WriteYourself } from './calendar/write-yourself.tsx';
import { MeetingHead } from './parts/meeting-head.tsx';
import { Notice } from './parts/notice.tsx';
import type { action, loader } from './meeting-calendar-page.server.ts';

export { action, loader } from './meeting-calendar-page.server.ts';

export default function MeetingCalendarPage() {
  const t = useText();
  const { meeting, viewer, called, sends, addresses, mailto } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { id, forum, state } = meeting;
  return (
    <div className="page">
      <MeetingHead meeting={meeting} viewer={viewer} of={calendarMessages.title} current="/kalender" />
      <Notice refusal={refusal} />
      {state === 'draft' ? (
        <p>{t(calendarMessages.draft)}</p>
      ) : (
        <ul className="calendar-files">
          <li>
            <a className="ds-link" href={`/moter/${id}/${viewer.takesPart ? 'invite' : 'calendar'}.ics`}>
              {t(calendarMessages.download)}
            </a>
            <p className="muted">{t(calendarMessages.downloadText)}</p>
          </li>
          <li>
            <a className="ds-link" href={`/fora/${forum.slug}/calendar.ics`}>
              {t(calendarMessages.follow, { forum: forum.shortName ?? forum.name })}
            </a>
            <p className="muted">{t(calendarMessages.followText)}</p>
          </li>
        </ul>
      )}
      {called && (
        <section aria-labelledby="kalt">
          <Heading level={2} data-size="sm" id="kalt">
            {t(state === 'draft' ? calendarMessages.willBeCalled : calendarMessages.called)}
          </Heading>
          <p>{t(calendarMessages.calledText)}</p>
          <CalledList called={called} sends={sends} refusal={refusal} />
          {addresses.length > 0 && <WriteYourself addresses={addresses} mailto={mailto} />}
        </section>
      )}
    </div>
  );
}
