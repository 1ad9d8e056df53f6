import './meetings.css';
import { Heading } from '@digdir/designsystemet-react';
import { useActionData, useLoaderData } from 'react-router';
import { writtenIn } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import { AttendanceForm } from './attendance/attendance-form.tsx';
import { Impartiality } from './attendance/impartiality.tsx';
import { attendanceMessages } from './attendance/messages.ts';
import { AttendanceView } from './meeting/attendance-view.tsx';
import { QuorumText } from './meeting/quorum-text.tsx';
import { contentText } from './parts/content-text.ts';
import { headMessages } from './parts/head-messages.ts';
import { MeetingHead } from './parts/meeting-head.tsx';
import { Notice } from './parts/notice.tsx';
import type { action, loader } from './attendance-page.server.ts';

export { action, loader } from './attendance-page.server.ts';

export default function AttendancePage() {
  const t = useText();
  const { meeting, rows, persons, viewer, declares } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <div className="page page--meeting">
      <MeetingHead meeting={meeting} viewer={viewer} of={headMessages.attendance} current="/oppmote" />
      <Notice refusal={refusal} />
      <section>
        <Heading level={2} data-size="sm" id="oppmote">
          {t(attendanceMessages.seats)}
        </Heading>
        {rows === null ? (
          <div lang={meeting.language}>
            <AttendanceView meeting={meeting} labelledBy="oppmote" />
          </div>
        ) : (
          <>
            {meeting.quorum !== null && meeting.attendance.length > 0 && (
              <div lang={meeting.language}>
                <QuorumText quorum={meeting.quorum} c={contentText(meeting.language)} />
              </div>
            )}
            <AttendanceForm key={meeting.version} rows={rows} version={meeting.version} />
          </>
        )}
      </section>
      <Impartiality meeting={meeting} persons={persons} keeps={viewer.keeps} declares={declares} written={writtenIn(refusal, 'declare')} />
    </div>
  );
}
