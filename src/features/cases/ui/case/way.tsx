import { Heading } from '@digdir/designsystemet-react';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { WayStep } from '../../model/case-way.ts';
import { ForumLink } from '../parts/forum-link.tsx';
import { Withheld } from '../parts/withheld.tsx';
import { casePageMessages } from './messages.ts';

/** The case's whole way as a line downwards: a full dot where it came to a forum, an open one for what happened there. */
export function Way({ steps }: Readonly<{ steps: readonly WayStep[] }>) {
  const t = useText();
  return (
    <section aria-labelledby="saksvei">
      <Heading level={2} data-size="xs" id="saksvei">
        {t(casePageMessages.way)}
      </Heading>
      <ol className="way">
        {steps.map((step, at) => (
          <Step key={at} step={step} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step: { date, step, what, where, text, address, withheldBy } }: Readonly<{ step: WayStep }>) {
  const t = useText();
  const language = useLanguage();
  return (
    <li data-step={step}>
      <p className="way-head">
        {date === null ? (
          <span className="muted">{t(casePageMessages.unknownDay)}</span>
        ) : (
          <time dateTime={date}>{longDate(date, language)}</time>
        )}
        <strong>{address === null ? t(what) : <Link to={address}>{t(what)}</Link>}</strong>
        <span>
          {where.map((forum, at) => (
            <Fragment key={forum.id}>
              {at > 0 && ' → '}
              <ForumLink forum={forum} />
            </Fragment>
          ))}
        </span>
      </p>
      {text !== null && <p className="steering-text">{text}</p>}
      {text === null && <Withheld of={{ withheldBy }} isShort />}
    </li>
  );
}
