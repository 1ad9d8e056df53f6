import { Textarea } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import { calendarMessages } from './messages.ts';

type Props = Readonly<{ addresses: readonly string[]; mailto: string | null }>;

/** The way to write to all without the program's own mail. */
export function WriteYourself({ addresses, mailto }: Props) {
  const t = useText();
  return (
    <details className="no-print">
      <summary>{t(calendarMessages.yourself)}</summary>
      <div className="stack">
        {mailto && (
          <p>
            <a className="ds-link" href={mailto}>
              {t(calendarMessages.openMail)}
            </a>
          </p>
        )}
        <div className="ds-field">
          <label className="ds-label" htmlFor="adresser">
            {t(calendarMessages.addresses)}
          </label>
          <Textarea id="adresser" readOnly rows={4} value={addresses.join('; ')} />
        </div>
      </div>
    </details>
  );
}
