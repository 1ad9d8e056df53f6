import { Heading } from '@digdir/designsystemet-react';
import { shortDate } from '#shared/dates/format-date.ts';
import { useText } from '#web/text/use-text.ts';
import type { RhythmView } from '../../model/forum-view.ts';
import type { RhythmSpan } from '../../model/rhythm.ts';
import { Mark } from '../parts/mark.tsx';
import { forumMessages } from './messages.ts';

/** How often the forum is to meet, and what the calendar says of it this year. */
export function Rhythms({ rhythms }: { readonly rhythms: readonly RhythmView[] }) {
  const t = useText();
  if (rhythms.length === 0) return null;
  return (
    <section aria-labelledby="rytme">
      <Heading level={2} data-size="xs" id="rytme">
        {t(forumMessages.rhythm)}
      </Heading>
      {rhythms.map((rhythm) => (
        <div key={rhythm.id} className="rotation">
          {rhythm.words !== null && <blockquote>{rhythm.words}</blockquote>}
          <p>{t(forumMessages.atLeast, { n: rhythm.atLeast, months: rhythm.everyMonths })}</p>
          <RhythmState rhythm={rhythm} />
        </div>
      ))}
    </section>
  );
}

const marks = { reached: 'good', 'on-the-way': 'waiting', 'too-few': 'attention' } as const;

/** What came of the duty, span by span; a year at a time is named by the year. */
export function RhythmState({ rhythm: { check, atLeast } }: { readonly rhythm: RhythmView }) {
  const t = useText();
  if (check === null) return null;
  const spanWords = ({ startsOn, endsOn }: RhythmSpan): string =>
    check.spans.length === 1 && startsOn === `${check.year}-01-01` ? String(check.year) : `${shortDate(startsOn)}–${shortDate(endsOn)}`;
  return (
    <ul className="fora-notice-lines">
      {check.spans.map((span) => (
        <li key={span.startsOn}>
          <Mark kind={marks[span.state]}>
            {t(
              span.state === 'reached'
                ? forumMessages.reached
                : span.state === 'on-the-way'
                  ? forumMessages.onTheWay
                  : forumMessages.tooFew,
              {
                span: spanWords(span),
                held: span.held,
                of: atLeast,
                planned: span.planned,
                there: span.held + span.planned + span.unconfirmed,
                missing: span.missing,
              },
            )}
          </Mark>
          {span.unconfirmed > 0 && <span className="muted">{t(forumMessages.unconfirmed, { n: span.unconfirmed })}</span>}
        </li>
      ))}
    </ul>
  );
}
