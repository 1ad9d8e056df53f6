import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { useLinkClicks } from '#web/parts/use-link-clicks.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { itemMessages } from './messages.ts';
import type { ItemPageData } from './shown-item.ts';

type Props = Readonly<{ happened: ItemPageData['happened']; toAssign: string | null }>;

/** Cases, decisions, assignments and meetings that the item is part of; `toAssign` is where an assignment it names is entered. */
export function ItemEvents({ happened, toAssign }: Props) {
  const followLink = useLinkClicks();
  const { events, hasMore, shows } = happened;
  const t = useText();
  const language = useLanguage();
  if (events.length === 0 && toAssign === null) return null;
  return (
    <section className="story-section" aria-labelledby="saker-og-vedtak">
      <Heading level={2} data-size="xs" id="saker-og-vedtak">
        {t(itemMessages.events)}
      </Heading>
      {(hasMore || shows === 'all') && (
        <p className="no-print">
          {hasMore && t(itemMessages.newestEvents, { n: events.length })}{' '}
          <Link className="ds-link" to={`${shows === 'all' ? '?' : '?alle=1'}#saker-og-vedtak`}>
            {t(shows === 'all' ? itemMessages.fewEvents : itemMessages.allEvents)}
          </Link>
        </p>
      )}
      <ol className="story" onClick={followLink}>
        {events.map(({ date, what, where, title, address }, at) => (
          <li key={at}>
            <p className="story-head">
              {date === null ? <span>{t(itemMessages.unknownDay)}</span> : <time dateTime={date}>{longDate(date, language)}</time>}
              <span>
                {t(what)}, {where}
              </span>
            </p>
            <a className="ds-link" href={address}>
              {title}
            </a>
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
