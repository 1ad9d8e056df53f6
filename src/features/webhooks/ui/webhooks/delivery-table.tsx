import { Button, Table } from '@digdir/designsystemet-react';
import { Form } from 'react-router';
import { longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { Delivery } from '../../model/delivery.ts';
import { errorMessages, eventMessages, stateMessages, webhookMessages } from '../messages.ts';

const symbols = { waiting: '…', delivered: '✓', 'given-up': '✕' } as const;

type Shown = Readonly<{ webhook: number; address: string; deliveries: readonly Delivery[] }>;

/** What was sent to an address, the latest first, each with how it went; each can be sent again. */
export function DeliveryTable({ webhook, address, deliveries }: Shown) {
  const t = useText();
  return (
    <div className="scroll-region" role="group" aria-label={t(webhookMessages.last, { address })} tabIndex={0}>
      <Table data-size="sm">
        <caption className="ds-sr-only">{t(webhookMessages.last, { address })}</caption>
        <thead>
          <tr>
            <th scope="col">{t(webhookMessages.what)}</th>
            <th scope="col">{t(webhookMessages.when)}</th>
            <th scope="col">{t(webhookMessages.state)}</th>
            <th scope="col">{t(webhookMessages.again)}</th>
          </tr>
        </thead>
        <tbody>
          {deliveries.map((delivery) => (
            <DeliveryRow key={delivery.id} webhook={webhook} delivery={delivery} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function DeliveryRow({ webhook, delivery }: Readonly<{ webhook: number; delivery: Delivery }>) {
  const t = useText();
  const language = useLanguage();
  const { id, event, at, state, attempts, nextAt, error, status } = delivery;
  const what = eventMessages[event] ? t(eventMessages[event]) : event;
  const when = longTime(at, language);
  const details = [
    t(webhookMessages.tries, { n: attempts }),
    ...(error ? [t(errorMessages[error], { status: status ?? '' })] : []),
    ...(nextAt && attempts > 0 ? [t(webhookMessages.next, { when: longTime(nextAt, language) })] : []),
  ];
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>{when}</td>
      <td>
        <span className={`delivery delivery--${state}`}>
          <span aria-hidden="true">{symbols[state]}</span> {t(stateMessages[state])}
        </span>{' '}
        <span className="muted">{details.join(' · ')}</span>
      </td>
      <td>
        <Form method="post">
          <input type="hidden" name="webhook" value={webhook} />
          <input type="hidden" name="delivery" value={id} />
          <Button
            type="submit"
            name="act"
            value="resend"
            variant="tertiary"
            data-size="sm"
            aria-label={t(webhookMessages.againNamed, { what, when })}
          >
            {t(webhookMessages.again)}
          </Button>
        </Form>
      </td>
    </tr>
  );
}
