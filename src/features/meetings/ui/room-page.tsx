import './room/room.css';
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';

import { Link, useActionData, useLoaderData, useNavigate, useSearchParams } from 'react-router';
import { longDate, longTime } from '#shared/dates/format-date.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { currentEntry } from '../model/live/chosen-entry.ts';
import { roomMessages } from './room/messages.ts';
import { lookOf, roomAddress } from './room/room-address.ts';
import { RoomAgenda } from './room/room-agenda.tsx';
import { RoomAttendance } from './room/room-attendance.tsx';
import { RoomEntry } from './room/room-entry.tsx';
import { RoomSteps } from './room/room-steps.tsx';
import { RoomTimer } from './room/room-timer.tsx';
import { RoomWriting } from './room/room-writing.tsx';
import { useRoom } from './room/use-room.ts';
import { writingMessages } from './room/writing-messages.ts';
import type { action, loader } from './room-page.server.ts';

export { action, loader } from './room-page.server.ts';

const nothingWritten: Readonly<Record<string, string>> = {};

export default function RoomPage() {
  const t = useText();
  const language = useLanguage();
  const room = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [params] = useSearchParams();
  const look = lookOf(params);
  const life = useRoom(room);
  const { meeting, entry, agenda } = room;
  const current = agenda[currentEntry(agenda)];
  const when = meeting.dayOnly ? longDate(meeting.startsAt, language) : longTime(meeting.startsAt, language);
  const navigate = useNavigate();
  const done = params.get('gjort');
  // One who writes stays where the text is when the meeting goes on. Nothing is read anew: the connection may be down.
  const stay = (): void => {
    if (look.entry !== null || !entry) return;
    const here = roomAddress(meeting.id, { ...look, entry: entry.number });
    void navigate(here, { replace: true, preventScrollReset: true, defaultShouldRevalidate: false });
  };
  const heading = entry ? `${entry.number}. ${entry.title ?? t(roomMessages.hiddenTitle)}` : t(roomMessages.emptyTitle);

  return (
    <div className={`page room${look.large ? ' room--large' : ''}`}>
      <PageTitle>{`${heading} – ${t(roomMessages.title)}`}</PageTitle>
      <p className="eyebrow">
        <Link to={`/moter/${meeting.id}`}>
          <span lang={meeting.language}>{meeting.title ?? meeting.forum.name}</span>, {when}
        </Link>
      </p>
      <Heading level={1} data-size="md" lang={entry?.title ? meeting.language : undefined}>
        {heading}
      </Heading>
      {!look.large && <SteeringPages />}
      {entry === null ? (
        <div className="empty-state">
          <p>{t(roomMessages.empty)}</p>
          <Link className="ds-link" to={`/moter/${meeting.id}`}>
            {t(roomMessages.toMeeting)}
          </Link>
        </div>
      ) : (
        <>
          <div className="room-head">
            <p className="room-type">
              <strong>{t(roomMessages[entry.type])}</strong>
              {entry.withheldBy !== null && <span className="muted"> · {t(roomMessages.withheld, { by: entry.withheldBy })}</span>}
              {current?.id === entry.id && <span className="room-now">▶ {t(roomMessages.isHere)}</span>}
            </p>
            <RoomTimer timed={entry} now={room.now} ahead={life.ahead} />
          </div>
          <RoomSteps room={room} look={look} />
          {(meeting.state === 'called' || meeting.state === 'closed') && (
            <p className="muted">{t(meeting.state === 'called' ? roomMessages.notOpen : roomMessages.closed)}</p>
          )}
          <div role="status">
            {current && current.id !== entry.id && (
              <Alert data-color="info" className="room-elsewhere">
                <Paragraph>
                  {t(roomMessages.isAt, { number: current.number })}{' '}
                  <Link to={roomAddress(meeting.id, { ...look, entry: null })}>{t(roomMessages.goThere)}</Link>
                </Paragraph>
              </Alert>
            )}
            {done && !refused && (
              <Alert data-color="success">
                <Paragraph>{t(done === 'vedtatt' ? writingMessages.recordedNow : writingMessages.savedOnce)}</Paragraph>
              </Alert>
            )}
          </div>
          {refused && (
            <Alert data-color="danger" role="alert">
              <Paragraph>{refused.message}</Paragraph>
            </Alert>
          )}
          <div className="room-columns">
            <RoomEntry entry={entry} rows={room.rows} language={meeting.language} />
            <RoomWriting room={room} life={life} written={refused?.written ?? nothingWritten} onWrite={stay} />
            <aside className="room-aside" aria-label={t(roomMessages.title)}>
              <RoomAttendance room={room} here={life.here} />
              <RoomAgenda room={room} look={look} />
            </aside>
          </div>
        </>
      )}
    </div>
  );
}
