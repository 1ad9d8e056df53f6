import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { MentionOfMe } from '../../queries/show-notices.ts';
import { noticeMessages } from '../messages.ts';
import { NewMark } from './new-mark.tsx';

export function MentionList({ mentions }: { readonly mentions: readonly MentionOfMe[] }) {
  const t = useText();
  const language = useLanguage();
  return (
    <section aria-labelledby="nevnt">
      <Heading level={2} data-size="sm" id="nevnt">
        {t(noticeMessages.mentions)}
      </Heading>
      <ul className="notice-list">
        {mentions.map(({ id, at, text, who, item, address, isNew }) => (
          <li key={id}>
            <p className="muted">
              {isNew && <NewMark />} <time dateTime={at}>{longTime(at, language)}</time>
              {who !== null && ` · ${who}`}
            </p>
            <p className="notice-text">{text}</p>
            <Link className="ds-link" to={address}>
              {item}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
