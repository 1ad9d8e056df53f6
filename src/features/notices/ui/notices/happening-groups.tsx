import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { HappeningGroup } from '../../model/notice.ts';
import { noticeMessages } from '../messages.ts';
import { NewMark } from './new-mark.tsx';

type Props = Readonly<{ groups: readonly HappeningGroup[]; seenAt: string | null }>;

/** What happened to each thing that is followed, the newest first; what is new since `seenAt` is marked. */
export function HappeningGroups({ groups, seenAt }: Props) {
  const t = useText();
  const language = useLanguage();
  return groups.map(({ title, where, address, happenings, more }) => (
    <section key={address} className="notice-group">
      <Heading level={3} data-size="2xs">
        <Link className="ds-link" to={address}>
          {title}
        </Link>
      </Heading>
      {where !== null && <p className="muted">{where}</p>}
      <ul className="notice-list">
        {happenings.map((happening, at) => (
          <li key={at}>
            <p className="muted">
              {(seenAt === null || Date.parse(happening.at) > Date.parse(seenAt)) && <NewMark />}{' '}
              <time dateTime={happening.at}>{longTime(happening.at, language)}</time>
              {happening.who !== null && ` · ${happening.who}`}
            </p>
            {happening.address === address ? (
              <p className="notice-text">{happening.text}</p>
            ) : (
              <Link className="ds-link" to={happening.address}>
                {happening.text}
              </Link>
            )}
          </li>
        ))}
        {more > 0 && <li>{t(noticeMessages.more, { n: more })}</li>}
      </ul>
    </section>
  ));
}
