import './record.css';
import { Alert, Heading } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { EraseForm } from './person/erase-form.tsx';
import { personDataMessages } from './person/messages.ts';
import { RowCounts } from './person/row-counts.tsx';
import type { action, loader } from './person-data-page.server.ts';

export { action, loader } from './person-data-page.server.ts';

export default function PersonDataPage() {
  const t = useText();
  const { person, accounts, erased, kept } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const title = t(personDataMessages.title, { name: person.name });
  const file = `/personer/${person.id}/opplysninger`;
  const all = accounts > 0 ? [...erased, { table: t(personDataMessages.accounts), rows: accounts }] : erased;
  return (
    <div className="page page--record">
      <PageTitle>{title}</PageTitle>
      <Heading level={1} data-size="lg">
        {title}
      </Heading>
      <p>
        <Link className="ds-link" to={`/personer/${person.id}`}>
          {t(personDataMessages.back)}
        </Link>
      </p>
      {result?.done && <Alert data-color="success">{t(personDataMessages.done)}</Alert>}
      {result?.message && (
        <Alert data-color="danger" role="alert">
          {result.message}
        </Alert>
      )}
      <section aria-labelledby="innsyn" className="record-checks">
        <Heading level={2} data-size="sm" id="innsyn">
          {t(personDataMessages.export)}
        </Heading>
        <p>{t(personDataMessages.exportLead)}</p>
        <p className="button-row">
          <a className="ds-link" href={`${file}.html`}>
            {t(personDataMessages.asPage)}
          </a>
          <a className="ds-link" href={`${file}.json`}>
            {t(personDataMessages.asJson)}
          </a>
        </p>
      </section>
      <section aria-labelledby="slett" className="record-checks">
        <Heading level={2} data-size="sm" id="slett">
          {t(personDataMessages.erase)}
        </Heading>
        <p>{t(personDataMessages.eraseLead, { word: person.word })}</p>
        <RowCounts title={t(personDataMessages.willErase)} counts={all} />
        {kept.length > 0 && <RowCounts title={t(personDataMessages.willKeep)} counts={kept} />}
        <p className="muted">{t(kept.length > 0 ? personDataMessages.keptWhy : personDataMessages.nothingKept)}</p>
        <EraseForm why={result?.why ?? ''} />
      </section>
    </div>
  );
}
