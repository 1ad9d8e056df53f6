import './sign-in.css';
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useActionData, useLoaderData, useSearchParams } from 'react-router';
import type { FormAnswer } from '#web/parts/form-answer.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import { PartnershipLinks } from '#web/parts/partnership-links.tsx';
import { useText } from '#web/text/use-text.ts';
import { accessMessages } from './access/messages.ts';
import { HolderEntry } from './access/holder-entry.tsx';
import { RequestEntry } from './access/request-entry.tsx';
import { signInMessages } from './messages.ts';
import type { loader } from './access-page.server.ts';

export { action, loader } from './access-page.server.ts';

export default function AccessPage() {
  const t = useText();
  const { chosen, access, persons, sectors, providers } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const [params] = useSearchParams();
  return (
    <div className="page page--sign-in">
      <PageTitle>{t(accessMessages.title)}</PageTitle>
      {chosen && <p className="eyebrow">{chosen.partnership.name}</p>}
      <Heading level={1} data-size="lg">
        {t(accessMessages.title)}
      </Heading>
      <Paragraph className="lead">{t(access ? accessMessages.lead : accessMessages.onlySecretariat)}</Paragraph>
      {chosen && <PartnershipLinks chosen={chosen.partnership} all={chosen.all} />}
      {answer?.message && (
        <Alert data-color="danger" role="alert">
          {answer.message}
        </Alert>
      )}
      {!answer && params.has('lagret') && <p role="status">{t(signInMessages.saved)}</p>}
      {access && (
        <>
          <Heading level={2} data-size="sm">
            {t(accessMessages.requests)}
          </Heading>
          {access.requests.length === 0 && <p className="empty-state">{t(accessMessages.noRequests)}</p>}
          <ul className="access-list">
            {access.requests.map((request) => (
              <RequestEntry key={request.accountId} request={request} persons={persons} providers={providers} />
            ))}
          </ul>
          <Heading level={2} data-size="sm">
            {t(accessMessages.holders)}
          </Heading>
          {access.holders.length === 0 && <p className="empty-state">{t(accessMessages.noHolders)}</p>}
          <ul className="access-list">
            {access.holders.map((holder) => (
              <HolderEntry key={holder.accountId} holder={holder} sectors={sectors} providers={providers} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
