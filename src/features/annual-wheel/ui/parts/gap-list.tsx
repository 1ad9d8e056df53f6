import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { shortDate } from '#shared/dates/format-date.ts';
import { useText } from '#web/text/use-text.ts';
import type { WheelGap } from '../../model/gap.ts';
import { wheelMessages } from '../messages.ts';

/** What the year lacks: meetings that a duty asks for, plans of the next year. */
export function GapList({ gaps }: { readonly gaps: readonly WheelGap[] }) {
  const t = useText();
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="mangler" className="wheel-gaps">
      <Heading level={2} data-size="sm" id="mangler">
        {t(wheelMessages.gaps)}
      </Heading>
      <ul>
        {gaps.map((gap) =>
          gap.what === 'meetings' ? (
            <li key={`${gap.forum.id} ${gap.startsOn} ${gap.atLeast}`}>
              <Link className="ds-link" to={`/fora/${gap.forum.slug}`}>
                {gap.forum.name}
              </Link>
              : <MeetingGap gap={gap} />
            </li>
          ) : (
            <li key={gap.plan.slug}>
              <Link className="ds-link" to={`/planer/${gap.plan.slug}`}>
                {gap.plan.title}
              </Link>
              : {t(wheelMessages.gapPlan, { year: String(gap.plan.year + 1) })}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

function MeetingGap({ gap }: { readonly gap: Extract<WheelGap, { what: 'meetings' }> }) {
  const t = useText();
  const { missing, atLeast, known, everyMonths, startsOn, endsOn, words } = gap;
  const between = { from: shortDate(startsOn), to: shortDate(endsOn) };
  const span = everyMonths === 12 ? t(wheelMessages.aYear) : t(wheelMessages.between, between);
  const sentence = t(wheelMessages.gapMeetings, { n: missing, atLeast: String(atLeast), known: String(known), span });
  return <>{words === null ? sentence : `${sentence} («${words}»)`}</>;
}
