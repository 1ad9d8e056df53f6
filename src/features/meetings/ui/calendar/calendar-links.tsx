import { Link } from 'react-router';
import type { Text } from '#shared/language.ts';
import { useText } from '#web/text/use-text.ts';

const words = {
  calendar: { nb: 'Få møtene i kalenderen din', nn: 'Få møta i kalenderen din', en: 'Get the meetings in your calendar' },
  mail: { nb: 'E-post som er sendt', nn: 'E-post som er send', en: 'E-mail that was sent' },
} as const satisfies Record<string, Text>;

/** The way to the calendar addresses, and for those who keep meetings to the outbox. */
export function CalendarLinks({ query, keeps }: Readonly<{ query: string; keeps: boolean }>) {
  const t = useText();
  return (
    <p className="button-row no-print">
      <Link className="ds-link" to={`/kalender${query}`}>
        {t(words.calendar)}
      </Link>
      {keeps && (
        <Link className="ds-link" to={`/epost${query}`}>
          {t(words.mail)}
        </Link>
      )}
    </p>
  );
}
