import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { RoundPreview as Preview } from '../../open/preview-round.ts';
import { newMessages } from './messages.ts';
import type { WrittenRound } from './round-form-fields.ts';

const shownAtMost = 200;

type Props = Readonly<{ preview: Preview; written: WrittenRound; language: string }>;

/** Who gets what, and the button that sends it: with what was looked at, and nothing else. */
export function RoundPreview({ preview: { items, contacts, withoutContact, needsAddress }, written, language }: Props) {
  const t = useText();
  const mails = contacts.filter(({ hasAddress }) => hasAddress).length;
  const without = contacts.length - mails;
  const shown = contacts.slice(0, shownAtMost);
  const blocked = needsAddress && mails > 0;
  return (
    <section className="round-preview" aria-labelledby="dette-blir-sendt">
      <Heading level={2} data-size="sm" id="dette-blir-sendt">
        {t(newMessages.previewTitle)}
      </Heading>
      <p role="status">{t(newMessages.summary, { items, contacts: contacts.length, mails })}</p>
      {blocked && <Alert data-color="danger">{t(newMessages.needsAddress)}</Alert>}
      {without > 0 && <Alert data-color="warning">{t(newMessages.withoutAddress, { count: without })}</Alert>}
      {shown.length > 0 && (
        <table className="ds-table round-table" data-border="true" data-size="sm">
          <caption className="ds-sr-only">{t(newMessages.previewTitle)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(newMessages.contact)}</th>
              <th scope="col">{t(newMessages.role)}</th>
              <th scope="col">{t(newMessages.count)}</th>
              <th scope="col">{t(newMessages.mail)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((contact) => (
              <tr key={contact.contactId}>
                <th scope="row">{contact.name}</th>
                <td data-label={t(newMessages.role)}>{contact.role ?? <span className="muted">{t(newMessages.noRole)}</span>}</td>
                <td data-label={t(newMessages.count)}>{contact.items}</td>
                <td data-label={t(newMessages.mail)}>{t(contact.hasAddress ? newMessages.getsMail : newMessages.getsNone)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {contacts.length > shown.length && <p>{t(newMessages.more, { count: contacts.length - shown.length })}</p>}
      {withoutContact.length > 0 && (
        <>
          <Alert data-color="warning">{t(newMessages.withoutContact, { count: withoutContact.length })}</Alert>
          <ul lang={language}>
            {withoutContact.slice(0, shownAtMost).map(({ key, title }) => (
              <li key={key}>{title}</li>
            ))}
          </ul>
        </>
      )}
      {!blocked && (
        <form method="post">
          <input type="hidden" name="act" value="open" />
          <HiddenFields written={written} />
          <Button type="submit">{t(newMessages.send)}</Button>
        </form>
      )}
      <p className="muted">{t(newMessages.change)}</p>
    </section>
  );
}

function HiddenFields({ written }: Readonly<{ written: WrittenRound }>) {
  const { asks, areas, onlyOpen, ...texts } = written;
  const fields = [
    ...Object.entries(texts),
    ...asks.map((ask) => ['asks', ask] as const),
    ...areas.map((area) => ['areas', area] as const),
    ...(onlyOpen ? [['onlyOpen', '1'] as const] : []),
  ];
  return fields.map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />);
}
