import './mail.css';
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData, useSearchParams } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { PartnershipLinks } from '#web/parts/partnership-links.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { withParams } from '#web/parts/with-params.ts';
import { useText } from '#web/text/use-text.ts';
import { mailMessages } from './messages.ts';
import { MailTable } from './outbox/mail-table.tsx';
import { OutboxPager } from './outbox/outbox-pager.tsx';
import { StateLinks } from './outbox/state-links.tsx';
import type { action, loader } from './outbox-page.server.ts';

export { action, loader } from './outbox-page.server.ts';

export default function OutboxPage() {
  const t = useText();
  const { mayRead, chosen, outbox } = useLoaderData<typeof loader>();
  return (
    <div className="page page--mail">
      <PageTitle>{t(mailMessages.title)}</PageTitle>
      {chosen && <p className="eyebrow">{chosen.partnership.name}</p>}
      <Heading level={1} data-size="lg">
        {t(mailMessages.title)}
      </Heading>
      <p className="lead">{t(mailMessages.lead)}</p>
      <SteeringPages />
      {outbox ? <Shown /> : <Paragraph>{t(mayRead ? mailMessages.nothing : mailMessages.onlySecretariat)}</Paragraph>}
    </div>
  );
}

function Shown() {
  const t = useText();
  const { chosen, outbox, state, about, page, pageSize, sender } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [params] = useSearchParams();
  if (!chosen || !outbox) return null;
  const { waiting, sent, 'given-up': givenUp } = outbox.counts;
  const total = state === null ? waiting + sent + givenUp : outbox.counts[state];
  return (
    <>
      <PartnershipLinks chosen={chosen.partnership} all={chosen.all} />
      {sender === null ? (
        <Alert data-color="warning">{t(mailMessages.notSetUp)}</Alert>
      ) : (
        <p>{t(mailMessages.sentFrom, { address: sender })}</p>
      )}
      {result?.message && (
        <Alert data-color="danger" role="alert">
          {result.message}
        </Alert>
      )}
      {!result && params.has('sendt') && <p role="status">{t(mailMessages.triedAgain)}</p>}
      {about !== null && (
        <p>
          {t(mailMessages.onlyAbout, { about })}{' '}
          <Link className="ds-link" to={withParams(params, { om: null, sendt: null })}>
            {t(mailMessages.aboutAll)}
          </Link>
        </p>
      )}
      <StateLinks counts={outbox.counts} chosen={state} />
      {outbox.mails.length === 0 ? <p className="empty-state">{t(mailMessages.none)}</p> : <MailTable mails={outbox.mails} />}
      <OutboxPager page={page} pageSize={pageSize} total={total} />
    </>
  );
}
