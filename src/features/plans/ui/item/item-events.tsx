import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import type { ItemEvent } from '#platform/deps.ts';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { itemMessages } from './messages.ts';

type Props = Readonly<{ events: readonly ItemEvent[]; toAssign: string | null }>;

/** Cases, decisions, assignments and meetings that the item is part of; `toAssign` is where an assignment it names is entered. */
export function ItemEvents({ events, toAssign }: Props) {
  const t = useText();
  const language = useLanguage();
  if (events.length === 0 && toAssign === null) return null;
  return (
    <section className="story-section" aria-labelledby="saker-og-vedtak">
      <Heading level={2} data-size="xs" id="saker-og-vedtak">
        {t(itemMessages.events)}
      </Heading>
      <ol className="story">
        {events.map(({ date, what, where, title, address }, at) => (
          <li key={at}>
            <p className="story-head">
              {date === null ? <span>{t(itemMessages.unknownDay)}</span> : <time dateTime={date}>{longDate(date, language)}</time>}
              <span>
                {t(what)}, {where}
              </span>
            </p>
            <Link className="ds-link" to={address}>
              {title}
            </Link>
          </li>
        ))}
      </ol>
      {toAssign !== null && (
        <p className="no-print">
          {t(itemMessages.notLinked)} <Link to={toAssign}>{t(itemMessages.toAssign)}</Link>
        </p>
      )}
    </section>
  );
}
