import './rounds.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { Pager } from '#web/parts/pager.tsx';
import { PartnershipLinks } from '#web/parts/partnership-links.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { listMessages } from './list/messages.ts';
import { RoundTable } from './list/round-table.tsx';
import { PlannedList } from './patterns/planned-list.tsx';
import type { loader } from './rounds-page.server.ts';

export { loader } from './rounds-page.server.ts';

/** The rounds of a partnership for who keeps them, and one's own for a contact. */
export default function RoundsPage() {
  const t = useText();
  const { chosen, rounds, total, page, pageSize, keeps, planned } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <PageTitle>{t(listMessages.title)}</PageTitle>
      {chosen && <p className="eyebrow">{chosen.partnership.name}</p>}
      <Heading level={1} data-size="lg">
        {t(listMessages.title)}
      </Heading>
      <p className="lead">{t(keeps ? listMessages.lead : listMessages.ownLead)}</p>
      <SteeringPages />
      {chosen === null ? (
        <p className="muted">{t(listMessages.noPartnership)}</p>
      ) : (
        <>
          <PartnershipLinks chosen={chosen.partnership} all={chosen.all} />
          {keeps && (
            <p className="no-print button-row">
              <Link className="ds-button" data-variant="primary" to={`/runder/ny?helsefellesskap=${chosen.partnership.slug}`}>
                {t(listMessages.open)}
              </Link>
              <Link className="ds-link" to={`/runder/monstre?helsefellesskap=${chosen.partnership.slug}`}>
                {t(listMessages.patterns)}
              </Link>
            </p>
          )}
          {planned.length > 0 && <PlannedList planned={planned} action={`/runder/monstre?helsefellesskap=${chosen.partnership.slug}`} />}
          {rounds.length > 0 ? <RoundTable rounds={rounds} keeps={keeps} /> : <p>{t(listMessages.none)}</p>}
          <Pager page={page} pageSize={pageSize} total={total} />
        </>
      )}
    </div>
  );
}
