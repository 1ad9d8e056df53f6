import './meetings.css';
import { Alert, Heading } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData, useSearchParams } from 'react-router';
import { writtenIn } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import { bySection } from '../model/order-agenda.ts';
import { AboutForm } from './edit/about-form.tsx';
import { EntryCard, type EntryAct } from './edit/entry-card.tsx';
import { EntryForm } from './edit/entry-form.tsx';
import { entryMessages } from './edit/entry-messages.ts';
import { meetingMessages } from './meeting/messages.ts';
import { headMessages } from './parts/head-messages.ts';
import { MeetingHead } from './parts/meeting-head.tsx';
import { Notice } from './parts/notice.tsx';
import type { action, loader } from './edit-page.server.ts';

export { action, loader } from './edit-page.server.ts';

export default function EditPage() {
  const t = useText();
  const { opened, meeting, backlog, choices, times, mayLeave, written } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const [params] = useSearchParams();
  const startOf = new Map(times.entries.map(({ id, startsAt }) => [id, startsAt]));
  const sections = [...new Set(meeting.agenda.flatMap(({ section }) => section ?? []))];
  const sent = writtenIn(refusal, 'meeting');
  const acts: readonly EntryAct[] = mayLeave ? ['up', 'down', 'next', 'copy', 'backlog', 'remove'] : ['up', 'down', 'copy', 'remove'];
  const rest = { choices, sections, language: meeting.language };
  return (
    <div className="page">
      <MeetingHead meeting={meeting} viewer={{ keeps: true, takesPart: true }} of={headMessages.edit} current="/endre" />
      <Notice refusal={refusal} />
      {params.has('vedlegg') && <p role="status">{t(entryMessages.uploaded)}</p>}
      {params.has('feil') && (
        <Alert data-color="danger" role="alert">
          {t(entryMessages.uploadFailed)}
        </Alert>
      )}
      <AboutForm meeting={meeting} choices={choices} values={{ ...written, ...sent }} isOpen={'act' in sent} />
      <div className="edit-columns">
        <section>
          <Heading level={2} data-size="sm">
            {t(entryMessages.agenda)}
          </Heading>
          <p className="muted">
            {t(meetingMessages.planned, { n: times.planned })}{' '}
            {times.unknown > 0 && t(meetingMessages.unknownLengths, { n: times.unknown })}{' '}
            {times.over > 0 && t(meetingMessages.over, { n: times.over })}
          </p>
          {meeting.agenda.length === 0 && <p>{t(entryMessages.none)}</p>}
          {bySection(meeting.agenda).map(({ section, entries }) => (
            <div key={entries[0]?.id} className="agenda-section">
              {section !== null && (
                <Heading level={3} data-size="xs" lang={meeting.language}>
                  {section}
                </Heading>
              )}
              <ol className="agenda-edit">
                {entries.map((entry) => (
                  <EntryCard
                    key={entry.id}
                    entry={entry}
                    startsAt={startOf.get(entry.id) ?? null}
                    acts={acts}
                    isOpen={opened === entry.id}
                    written={writtenIn(refusal, 'edit', { name: 'entry', id: entry.id })}
                    level={section === null ? 3 : 4}
                    {...rest}
                  />
                ))}
              </ol>
            </div>
          ))}
          <Heading level={3} data-size="xs" id="ny">
            {t(entryMessages.add)}
          </Heading>
          <EntryForm entry={null} written={writtenIn(refusal, 'add')} {...rest} />
        </section>
        <section>
          <Heading level={2} data-size="sm">
            <Link className="ds-link" to={`/fora/${meeting.forum.slug}/saksko`}>
              {t(entryMessages.waiting)}
            </Link>
          </Heading>
          {backlog.length === 0 && <p>{t(entryMessages.nothingWaits)}</p>}
          <ol className="agenda-edit">
            {backlog.map((entry) => (
              <EntryCard
                key={entry.id}
                entry={entry}
                startsAt={null}
                acts={['take']}
                isOpen={opened === entry.id}
                into={meeting.id}
                written={writtenIn(refusal, 'edit', { name: 'entry', id: entry.id })}
                level={3}
                {...rest}
              />
            ))}
          </ol>
        </section>
      </div>
    </div>
  );
}
