import './webhooks.css';
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useActionData, useLoaderData, useSearchParams } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { webhookMessages } from './messages.ts';
import { AddForm } from './webhooks/add-form.tsx';
import { NewSecret } from './webhooks/new-secret.tsx';
import { WebhookEntry } from './webhooks/webhook-entry.tsx';
import type { action, loader } from './webhooks-page.server.ts';

export { action, loader } from './webhooks-page.server.ts';

export default function WebhooksPage() {
  const t = useText();
  const { webhooks } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [params] = useSearchParams();
  if (webhooks === null) return <OnlySecretariat />;
  return (
    <div className="page page--webhooks">
      <PageTitle>{t(webhookMessages.title)}</PageTitle>
      <Heading level={1} data-size="lg">
        {t(webhookMessages.title)}
      </Heading>
      <Paragraph className="lead">{t(webhookMessages.lead)}</Paragraph>
      <Paragraph>{t(webhookMessages.noPersons)}</Paragraph>
      {result?.message && (
        <Alert data-color="danger" role="alert">
          {result.message}
        </Alert>
      )}
      {result?.added && <NewSecret added={result.added} />}
      {!result && params.has('fjernet') && <p role="status">{t(webhookMessages.removed)}</p>}
      {!result && params.has('sendt') && <p role="status">{t(webhookMessages.sentAgain)}</p>}
      <AddForm key={result?.added?.secret} written={result?.written ?? null} />
      <Heading level={2} data-size="sm">
        {t(webhookMessages.registered)}
      </Heading>
      {webhooks.length === 0 && <p className="empty-state">{t(webhookMessages.none)}</p>}
      {webhooks.map((webhook) => (
        <WebhookEntry key={webhook.id} webhook={webhook} />
      ))}
    </div>
  );
}

function OnlySecretariat() {
  const t = useText();
  return (
    <div className="page page--narrow">
      <PageTitle>{t(webhookMessages.title)}</PageTitle>
      <Heading level={1} data-size="md">
        {t(webhookMessages.title)}
      </Heading>
      <Paragraph>{t(webhookMessages.onlySecretariat)}</Paragraph>
    </div>
  );
}
