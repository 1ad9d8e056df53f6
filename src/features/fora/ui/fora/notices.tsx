import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { ForumNotice } from '../../queries/list-notices.ts';
import { RhythmState } from '../forum/rhythm.tsx';
import { RotationWarnings } from '../forum/rotation.tsx';
import { foraMessages } from '../messages.ts';
import { Mark } from '../parts/mark.tsx';

/** For those who keep the fora: vacant seats, terms and turns near their end, too few meetings. */
export function Notices({ notices }: { readonly notices: readonly ForumNotice[] }) {
  const t = useText();
  return (
    <details className="ds-details fora-notices no-print">
      <summary>
        {t(foraMessages.notices)} ({notices.length})
      </summary>
      {notices.length === 0 && <p className="muted">{t(foraMessages.noNotices)}</p>}
      {notices.map((notice) => (
        <section key={notice.forum.id} aria-labelledby={`varsel-${notice.forum.id}`}>
          <Heading level={2} data-size="2xs" id={`varsel-${notice.forum.id}`}>
            <Link to={`/fora/${notice.forum.slug}`} className="ds-link">
              {notice.forum.name}
            </Link>
          </Heading>
          <NoticeLines notice={notice} />
        </section>
      ))}
    </details>
  );
}

function NoticeLines({ notice: { vacant, ending, rotations, rhythms } }: { readonly notice: ForumNotice }) {
  const t = useText();
  const language = useLanguage();
  return (
    <ul className="fora-notice-lines">
      {vacant.map(({ role, places }) => (
        <li key={role}>
          <Mark kind="attention">{t(foraMessages.vacant, { role, n: places })}</Mark>
        </li>
      ))}
      {ending.map(({ role, term }) => (
        <li key={term.id}>
          <Mark kind="waiting">{t(foraMessages.ending, { role, date: term.endsOn === null ? '' : longDate(term.endsOn, language) })}</Mark>
        </li>
      ))}
      {rotations.map((rotation) => (
        <li key={rotation.id}>
          <RotationWarnings rotation={rotation} />
        </li>
      ))}
      {rhythms.map((rhythm) => (
        <li key={rhythm.id}>
          <RhythmState rhythm={rhythm} />
        </li>
      ))}
    </ul>
  );
}
