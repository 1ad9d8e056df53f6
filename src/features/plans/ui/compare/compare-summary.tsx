import { Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { Compared } from '../compare-page.server.ts';
import { StatusWord } from '../parts/word.tsx';
import { shownStatus } from '../model/vocabulary.ts';
import { planMessages } from '../messages.ts';
import { kindMessages } from './kind-messages.ts';
import { compareMessages } from './messages.ts';

const movementsAtMost = 12;

/** The differences in words: how many of each kind, and which statuses went where. */
export function CompareSummary({ compared: { summary, periods, statuses, to } }: Readonly<{ compared: Compared }>) {
  const t = useText();
  const periodLabel = (key: string | null): string => {
    const period = periods.find((known) => known.key === key);
    return (period?.now ?? period?.was)?.label ?? t(planMessages.unplaced);
  };
  return (
    <section aria-labelledby="kort-fortalt" className="compare-summary">
      <Heading level={3} data-size="2xs" id="kort-fortalt">
        {t(compareMessages.summary)}
      </Heading>
      {summary.changedItems > 0 && <p>{t(compareMessages.unlike, { n: summary.changedItems })}</p>}
      <ul className="compare-counts">
        {summary.kinds.map(({ kind, count }) => (
          <li key={kind}>{t(kindMessages[kind], { n: count })}</li>
        ))}
      </ul>
      {summary.movements.length > 0 && (
        <ul className="compare-movements">
          {summary.movements.slice(0, movementsAtMost).map(({ period, from, to: next, items }) => (
            <li key={`${period} ${from} ${next}`}>
              {t(compareMessages.went, { n: items })} <StatusWord status={shownStatus(statuses.was, from)} /> {t(compareMessages.wentTo)}{' '}
              <StatusWord status={shownStatus(statuses.now, next)} /> <span lang={to.language}>({periodLabel(period)})</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
