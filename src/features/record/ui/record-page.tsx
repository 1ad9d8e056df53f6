import './record.css';
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link, useLoaderData, useSearchParams } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { PartnershipLinks } from '#web/parts/partnership-links.tsx';
import { useText } from '#web/text/use-text.ts';
import { recordMessages } from './messages.ts';
import { EntryTable } from './record/entry-table.tsx';
import { RecordChecks } from './record/record-checks.tsx';
import { RecordSearch } from './record/record-search.tsx';
import type { loader } from './record-page.server.ts';

export { action, loader } from './record-page.server.ts';

export default function RecordPage() {
  const t = useText();
  const shown = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const withNumber = (before: number | null): string => {
    const next = new URLSearchParams(params);
    next.delete('for');
    if (before !== null) next.set('for', String(before));
    return `?${next}`;
  };
  return (
    <div className="page page--record">
      <PageTitle>{t(recordMessages.title)}</PageTitle>
      {shown && <p className="eyebrow">{shown.chosen.partnership.name}</p>}
      <Heading level={1} data-size="lg">
        {t(recordMessages.title)}
      </Heading>
      <p className="lead">{t(recordMessages.lead)}</p>
      {shown === null && <Paragraph>{t(recordMessages.nothing)}</Paragraph>}
      {shown && (
        <>
          <PartnershipLinks chosen={shown.chosen.partnership} all={shown.chosen.all} />
          <RecordSearch filter={shown.filter} deeds={shown.deeds} partnership={shown.chosen.partnership.slug} />
          {shown.entries.length === 0 ? <p className="empty-state">{t(recordMessages.none)}</p> : <EntryTable entries={shown.entries} />}
          <nav aria-label={t(recordMessages.title)} className="button-row">
            {params.has('for') && <Link to={withNumber(null)}>{t(recordMessages.newest)}</Link>}
            {shown.next !== null && (
              <Link to={withNumber(shown.next)} rel="next">
                {t(recordMessages.older)}
              </Link>
            )}
          </nav>
          <RecordChecks verified={shown.verified} />
        </>
      )}
    </div>
  );
}
