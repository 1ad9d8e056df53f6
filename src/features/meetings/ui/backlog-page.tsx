import './meetings.css';
import { Alert, Heading } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData, useSearchParams } from 'react-router';
import { writtenIn } from '#web/parts/form-answer.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { EntryCard } from './edit/entry-card.tsx';
import { EntryForm } from './edit/entry-form.tsx';
import { entryMessages } from './edit/entry-messages.ts';
import { AgendaEntryView } from './meeting/agenda-entry.tsx';
import { headMessages } from './parts/head-messages.ts';
import { Notice } from './parts/notice.tsx';
import type { action, loader } from './backlog-page.server.ts';

export { action, loader } from './backlog-page.server.ts';

export default function BacklogPage() {
  const t = useText();
  const { forum, backlog, opened, keeps, next, choices } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const [params] = useSearchParams();
  const name = forum.shortName ?? forum.name;
  const rest = { choices, sections: [], language: forum.language };
  return (
    <div className="page">
      <PageTitle>{`${t(entryMessages.backlogTitle)} – ${name}`}</PageTitle>
      <p className="eyebrow">
        <Link to="/moter">{t(headMessages.meetings)}</Link> ·{' '}
        <Link to={`/fora/${forum.slug}`} lang={forum.language}>
          {forum.name}
        </Link>
      </p>
      <Heading level={1} data-size="lg">
        {t(entryMessages.backlogTitle)}: <span lang={forum.language}>{name}</span>
      </Heading>
      <p className="lead">{t(entryMessages.backlogLead)}</p>
      <SteeringPages />
      <Notice refusal={refusal} />
      {params.has('vedlegg') && <p role="status">{t(entryMessages.uploaded)}</p>}
      {params.has('feil') && (
        <Alert data-color="danger" role="alert">
          {t(entryMessages.uploadFailed)}
        </Alert>
      )}
      {backlog.length === 0 && <p className="empty-state">{t(entryMessages.nothingWaits)}</p>}
      <ol className={keeps ? 'agenda-edit' : 'agenda'}>
        {backlog.map((entry) =>
          keeps ? (
            <EntryCard
              key={entry.id}
              entry={entry}
              startsAt={null}
              isOpen={opened === entry.id}
              acts={next === null ? ['up', 'down', 'remove'] : ['up', 'down', 'next', 'remove']}
              written={writtenIn(refusal, 'edit', { name: 'entry', id: entry.id })}
              level={2}
              {...rest}
            />
          ) : (
            <AgendaEntryView key={entry.id} entry={entry} language={forum.language} startsAt={null} level={2} />
          ),
        )}
      </ol>
      {keeps && (
        <section>
          <Heading level={2} data-size="sm">
            {t(entryMessages.add)}
          </Heading>
          <EntryForm entry={null} written={writtenIn(refusal, 'add')} {...rest} />
        </section>
      )}
    </div>
  );
}
