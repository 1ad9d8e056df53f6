import './meetings.css';
import { Button, Heading } from '@digdir/designsystemet-react';
import { useActionData, useLoaderData } from 'react-router';
import { writtenIn } from '#web/parts/form-answer.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { MeetingFields } from './edit/meeting-fields.tsx';
import { editMessages } from './edit/messages.ts';
import { ChoiceField } from './parts/fields.tsx';
import { Notice } from './parts/notice.tsx';
import type { action, loader } from './new-meeting-page.server.ts';

export { action, loader } from './new-meeting-page.server.ts';

export default function NewMeetingPage() {
  const t = useText();
  const { fora, forum, ...choices } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const written = writtenIn(refusal, 'plan');
  return (
    <div className="page page--narrow">
      <PageTitle>{t(editMessages.newMeeting)}</PageTitle>
      <Heading level={1} data-size="lg">
        {t(editMessages.newMeeting)}
      </Heading>
      <p>{t(editMessages.newMeetingLead)}</p>
      <SteeringPages />
      <Notice refusal={refusal} />
      <form method="post" className="stack">
        <input type="hidden" name="act" value="plan" />
        <ChoiceField id="forum" name="forum" label={t(editMessages.forum)} value={written['forum'] ?? forum} choices={fora} required />
        <MeetingFields choices={choices} values={written} />
        <Button type="submit">{t(editMessages.plan)}</Button>
      </form>
    </div>
  );
}
