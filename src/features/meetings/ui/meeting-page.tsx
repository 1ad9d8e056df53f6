import './meetings.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { useText } from '#web/text/use-text.ts';
import type { ShownMeeting } from '../model/shown-meeting.ts';
import { AgendaList } from './meeting/agenda-list.tsx';
import { AttendanceView } from './meeting/attendance-view.tsx';
import { FileLinks } from './meeting/file-links.tsx';
import { MeetingFacts } from './meeting/meeting-facts.tsx';
import { MeetingHistory } from './meeting/meeting-history.tsx';
import { contentMessages, meetingMessages } from './meeting/messages.ts';
import { StepForms } from './meeting/step-forms.tsx';
import { contentText } from './parts/content-text.ts';
import { MeetingHead } from './parts/meeting-head.tsx';
import { Notice } from './parts/notice.tsx';
import type { action, loader } from './meeting-page.server.ts';

export { action, loader } from './meeting-page.server.ts';

export default function MeetingPage() {
  const t = useText();
  const { meeting, times, steps, viewer, changes } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const c = contentText(meeting.language);
  const isHeld = meeting.state === 'closed' || meeting.state === 'approved';
  const { tellsMinutes } = meeting;
  const cancelled = meeting.steps.findLast(({ step }) => step === 'cancelled');
  const showsTimes = viewer.keeps && meeting.agenda.length > 0 && !isHeld;
  return (
    <div className="page page--meeting">
      <MeetingHead meeting={meeting} viewer={viewer} current="" />
      <Notice refusal={refusal} />
      <StepForms steps={steps} />
      {steps.includes('minutes-sent') && (
        <p>
          <Link to={`/moter/${meeting.id}/protokoll`}>{t(meetingMessages.toMinutes)}</Link>
        </p>
      )}
      {cancelled?.why && <p>{t(meetingMessages.cancelledWhy, { why: cancelled.why })}</p>}
      <FileLinks meeting={meeting} readsWithheld={viewer.readsWithheld} />
      <div lang={meeting.language}>
        <MeetingFacts meeting={meeting} />
        {meeting.noticeText !== '' && !isHeld && (
          <section>
            <Heading level={2} data-size="sm">
              {c(contentMessages.notice)}
            </Heading>
            <p className="prose">{meeting.noticeText}</p>
          </section>
        )}
        {isHeld && tellsMinutes && <Attended meeting={meeting} />}
        <section>
          <Heading level={2} data-size="sm">
            {c(minutesTitle(meeting, isHeld && tellsMinutes))}
          </Heading>
          <AgendaList meeting={meeting} times={times} />
        </section>
        {isHeld && tellsMinutes && <Approval meeting={meeting} />}
      </div>
      {showsTimes && (
        <p className="muted">
          {t(meetingMessages.planned, { n: times.planned })} {times.unknown > 0 && t(meetingMessages.unknownLengths, { n: times.unknown })}{' '}
          {times.over > 0 && t(meetingMessages.over, { n: times.over })}
        </p>
      )}
      {isHeld && !tellsMinutes && (
        <p className="muted">{t(meeting.hidden ? meetingMessages.minutesWithheld : meetingMessages.minutesLater)}</p>
      )}
      <MeetingHistory changes={changes} />
    </div>
  );
}

function minutesTitle({ state }: ShownMeeting, isMinutes: boolean) {
  if (!isMinutes) return contentMessages.agenda;
  return state === 'approved' ? contentMessages.minutes : contentMessages.draftMinutes;
}

function Attended({ meeting }: Readonly<{ meeting: ShownMeeting }>) {
  const c = contentText(meeting.language);
  return (
    <section>
      <Heading level={2} data-size="sm" id="til-stede">
        {c(contentMessages.attendance)}
      </Heading>
      <AttendanceView meeting={meeting} labelledBy="til-stede" />
    </section>
  );
}

/** When the minutes were approved, and what was corrected after. */
function Approval({ meeting: { minutes, language } }: Readonly<{ meeting: ShownMeeting }>) {
  const c = contentText(language);
  const approved = minutes.find(({ approvedOn }) => approvedOn !== null);
  if (approved?.approvedOn == null) return null;
  return (
    <section>
      <p>{c(contentMessages.approvedOn, { date: longDate(approved.approvedOn, language) })}</p>
      {approved.corrections.length > 0 && (
        <>
          <Heading level={3} data-size="xs">
            {c(contentMessages.corrections)}
          </Heading>
          <ul>
            {approved.corrections.map(({ id, text, at }) => (
              <li key={id}>
                {longDate(at, language)}: <span className="prose">{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
