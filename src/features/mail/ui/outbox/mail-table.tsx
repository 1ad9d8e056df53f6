import { Button } from '@digdir/designsystemet-react';
import { Form, Link, useSearchParams } from 'react-router';
import { longTime } from '#shared/dates/format-date.ts';
import { withParams } from '#web/parts/with-params.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { OutboxMail } from '../../model/mail.ts';
import { mailErrorWords, mailMessages } from '../messages.ts';
import { MailMark } from './mail-mark.tsx';

/** What was written to whom, the latest first, and how it went; on a narrow screen each is a card. */
export function MailTable({ mails }: { readonly mails: readonly OutboxMail[] }) {
  const t = useText();
  return (
    <table className="ds-table mail-table" data-border="true" data-size="sm">
      <caption className="ds-sr-only">{t(mailMessages.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(mailMessages.subject)}</th>
          <th scope="col">{t(mailMessages.recipient)}</th>
          <th scope="col">{t(mailMessages.written)}</th>
          <th scope="col">{t(mailMessages.state)}</th>
          <th scope="col">{t(mailMessages.again)}</th>
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <MailRow key={mail.id} mail={mail} />
        ))}
      </tbody>
    </table>
  );
}

function MailRow({ mail }: { readonly mail: OutboxMail }) {
  const t = useText();
  const language = useLanguage();
  const { id, subject, recipient, because, about, at, state, error } = mail;
  const [params] = useSearchParams();
  return (
    <tr>
      <th scope="row">
        {about === null ? (
          subject
        ) : (
          <Link className="ds-link" to={about}>
            {subject}
          </Link>
        )}
        {because !== '' && <span className="mail-because muted">{because}</span>}
        {about !== null && !params.has('om') && (
          <Link className="mail-because ds-link no-print" to={withParams(params, { om: about, sendt: null })}>
            {t(mailMessages.allAbout)} <span className="ds-sr-only">{about}</span>
          </Link>
        )}
      </th>
      <td data-label={t(mailMessages.recipient)}>{recipient}</td>
      <td data-label={t(mailMessages.written)}>{longTime(at, language)}</td>
      <td data-label={t(mailMessages.state)}>
        <MailMark state={state} /> <MailDetails mail={mail} />
      </td>
      <td>
        {state !== 'sent' && error !== 'overtaken' && (
          <Form method="post">
            <input type="hidden" name="mail" value={id} />
            <Button type="submit" variant="tertiary" data-size="sm" aria-label={t(mailMessages.againNamed, { subject, recipient })}>
              {t(mailMessages.again)}
            </Button>
          </Form>
        )}
      </td>
    </tr>
  );
}

function MailDetails({ mail: { state, attempts, nextAt, sentAt, error, status } }: { readonly mail: OutboxMail }) {
  const t = useText();
  const language = useLanguage();
  if (state === 'sent') return <span className="muted">{sentAt && longTime(sentAt, language)}</span>;
  const details = [
    ...(attempts > 0 || error === null ? [t(mailMessages.tries, { n: attempts })] : []),
    ...(error ? [t(mailErrorWords[error], { status: status ?? '' })] : []),
    ...(nextAt && attempts > 0 ? [t(mailMessages.next, { when: longTime(nextAt, language) })] : []),
  ];
  return <span className="muted">{details.join(' · ')}</span>;
}
