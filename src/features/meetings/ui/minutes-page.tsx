import './meetings.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData } from 'react-router';
import { writtenIn } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import { AgendaList } from './meeting/agenda-list.tsx';
import { AttendanceView } from './meeting/attendance-view.tsx';
import { MeetingFacts } from './meeting/meeting-facts.tsx';
import { DecideForm } from './minutes/decide-form.tsx';
import { minutesMessages } from './minutes/messages.ts';
import { ApproveForm, CorrectForm, RemarkForm, SendForm } from './minutes/minutes-forms.tsx';
import { SentMinutes } from './minutes/sent-minutes.tsx';
import { headMessages } from './parts/head-messages.ts';
import { MeetingHead } from './parts/meeting-head.tsx';
import { Notice } from './parts/notice.tsx';
import type { action, loader } from './minutes-page.server.ts';

export { action, loader } from './minutes-page.server.ts';

export default function MinutesPage() {
  const t = useText();
  const data = useLoaderData<typeof loader>();
  const { meeting, times, viewer } = data;
  const refusal = useActionData<typeof action>();
  const written = (act: string) => writtenIn(refusal, act);
  const isApproved = meeting.state === 'approved';
  const wasSent = meeting.minutes.length > 0;
  return (
    <div className="page page--meeting">
      <MeetingHead meeting={meeting} viewer={viewer} of={headMessages.minutes} current="/protokoll" />
      <Notice refusal={refusal} />
      <section>
        <Heading level={2} data-size="sm">
          {t(minutesMessages.sent)}
        </Heading>
        <SentMinutes
          minutes={meeting.minutes}
          answers={viewer.keeps && !isApproved}
          written={(id) => writtenIn(refusal, 'answer', { name: 'remark', id })}
        />
        {viewer.keeps && !isApproved && <SendForm isClosed={meeting.state === 'closed'} />}
        {wasSent && !isApproved && <RemarkForm who={data.who} written={written('remark')} />}
        {viewer.keeps && wasSent && meeting.state === 'closed' && (
          <ApproveForm today={data.today} later={data.later} written={written('approve')} />
        )}
        {viewer.keeps && isApproved && <CorrectForm key={meeting.minutes[0]?.corrections.length} written={written('correct')} />}
      </section>
      <section>
        <Heading level={2} data-size="sm" id="naa">
          {t(minutesMessages.now)}
        </Heading>
        {!isApproved && (
          <p>
            <Link to={`/moter/${meeting.id}/rom`}>{t(minutesMessages.writeNotes)}</Link>
          </p>
        )}
        {data.decides && meeting.agenda.length > 0 && (
          <DecideForm
            agenda={meeting.agenda}
            outcomes={data.outcomes}
            persons={data.persons}
            written={written('decide')}
            language={meeting.language}
          />
        )}
        <div lang={meeting.language}>
          <MeetingFacts meeting={meeting} />
          <AttendanceView meeting={meeting} labelledBy="naa" />
          <AgendaList meeting={meeting} times={times} />
        </div>
      </section>
    </div>
  );
}
