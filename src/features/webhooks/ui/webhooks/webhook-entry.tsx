import { Button, Heading } from '@digdir/designsystemet-react';
import { Form } from 'react-router';
import { longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { Webhook } from '../../list-webhooks.ts';
import type { Delivery } from '../../model/delivery.ts';
import { eventMessages, webhookMessages } from '../messages.ts';
import { DeliveryTable } from './delivery-table.tsx';

/** An address, when it is told, and what was last sent to it. */
export function WebhookEntry({ webhook }: { readonly webhook: Webhook & Readonly<{ deliveries: readonly Delivery[] }> }) {
  const t = useText();
  const language = useLanguage();
  const { id, address, events, at, deliveries } = webhook;
  const words = events.map((event) => (eventMessages[event] ? t(eventMessages[event]) : event));
  return (
    <section className="webhook" aria-labelledby={`varsel-${id}`}>
      <Heading level={3} data-size="xs" id={`varsel-${id}`}>
        {address}
      </Heading>
      <p className="muted">
        {t(webhookMessages.since, { when: longTime(at, language) })} {t(webhookMessages.events)}: {words.join(', ')}.
      </p>
      <details>
        <summary>{t(webhookMessages.remove)}</summary>
        <Form method="post" className="stack">
          <p>{t(webhookMessages.removeText)}</p>
          <input type="hidden" name="webhook" value={id} />
          <div>
            <Button type="submit" name="act" value="remove" variant="secondary" data-color="danger" data-size="sm">
              {t(webhookMessages.removeNamed, { address })}
            </Button>
          </div>
        </Form>
      </details>
      {deliveries.length === 0 ? (
        <p className="muted">{t(webhookMessages.nothing)}</p>
      ) : (
        <DeliveryTable webhook={id} address={address} deliveries={deliveries} />
      )}
    </section>
  );
}
