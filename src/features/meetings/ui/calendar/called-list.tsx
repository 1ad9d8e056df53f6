import { Alert } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { longTime } from '#shared/dates/format-date.ts';
import type { FormAnswer } from '#web/parts/form-answer.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { CalledPerson } from '../../model/called-person.ts';
import { AddressForm } from './address-form.tsx';
import { asWords, calendarMessages } from './messages.ts';

type Props = Readonly<{ called: readonly CalledPerson[]; sends: boolean; refusal: FormAnswer | undefined }>;

/** Who is called, why, and what came of the mail; who gets none is said first. */
export function CalledList({ called, sends, refusal }: Props) {
  const t = useText();
  const without = called.filter(({ email }) => email === null);
  if (called.length === 0) return <p className="empty-state">{t(calendarMessages.nobody)}</p>;
  return (
    <div className="called">
      {!sends && <Alert data-color="warning">{t(calendarMessages.notSetUp)}</Alert>}
      {without.length > 0 && (
        <Alert data-color="warning">
          {t(calendarMessages.noAddress, { n: without.length, names: without.map(({ name }) => name).join(', ') })}
        </Alert>
      )}
      <table className="ds-table called-table" data-border="true" data-size="sm">
        <caption className="ds-sr-only">{t(calendarMessages.called)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(calendarMessages.name)}</th>
            <th scope="col">{t(calendarMessages.as)}</th>
            <th scope="col">{t(calendarMessages.mail)}</th>
          </tr>
        </thead>
        <tbody>
          {called.map((person) => (
            <tr key={person.contactId}>
              <th scope="row">
                <Link className="ds-link" to={`/personer/${person.contactId}`}>
                  {person.name}
                </Link>
              </th>
              <td data-label={t(calendarMessages.as)}>{t(asWords[person.as], { seat: person.seat ?? '' })}</td>
              <td data-label={t(calendarMessages.mail)}>
                <MailState person={person} />
                <AddressForm person={person} refusal={refusal} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Link className="ds-link" to="/epost">
          {t(calendarMessages.outbox)}
        </Link>
      </p>
    </div>
  );
}

const tones = { sent: 'completed', waiting: 'planned', 'given-up': 'stopped' } as const;
const symbols = { sent: '✓', waiting: '…', 'given-up': '✕' } as const;

function MailState({ person: { email, mail } }: { readonly person: CalledPerson }) {
  const t = useText();
  const language = useLanguage();
  if (email === null) return <Mark tone="stopped" symbol="!" words={t(calendarMessages.missing)} />;
  if (mail === null) return <Mark tone="not-started" symbol="–" words={t(calendarMessages.noneWritten)} />;
  const words = {
    sent: t(calendarMessages.sent, { when: mail.sentAt === null ? '' : longTime(mail.sentAt, language) }),
    waiting: t(calendarMessages.waiting),
    'given-up': t(calendarMessages.failed),
  };
  return <Mark tone={tones[mail.state]} symbol={symbols[mail.state]} words={words[mail.state]} />;
}

function Mark({ tone, symbol, words }: Readonly<{ tone: string; symbol: string; words: string }>) {
  return (
    <span className={`status status--${tone}`}>
      <span aria-hidden="true">{symbol}</span> {words}
    </span>
  );
}
