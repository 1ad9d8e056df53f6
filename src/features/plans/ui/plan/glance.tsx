import { Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { planMessages } from '../messages.ts';
import { shownStatus, unknownStatus } from '../model/vocabulary.ts';
import { StatusWord } from '../parts/word.tsx';
import { FigureTable } from './figure-table.tsx';
import { HeatMap } from './heat-map.tsx';

/** The front door: where each area stands in each period, as a picture and as figures that add up. */
export function Glance({ plan }: { readonly plan: PlanView }) {
  const t = useText();
  return (
    <section aria-labelledby="blikk" className="glance">
      <Heading level={2} data-size="xs" id="blikk">
        {t(planMessages.glance)}
      </Heading>
      <ul className="legend" lang={plan.language}>
        {[...plan.statuses.map(({ key }) => shownStatus(plan.statuses, key)), unknownStatus].map((status) => (
          <li key={status.key}>
            <StatusWord status={status} />
          </li>
        ))}
      </ul>
      <HeatMap plan={plan} />
      <details className="ds-details figures">
        <summary>{t(planMessages.figures)}</summary>
        <div>
          <FigureTable plan={plan} />
        </div>
      </details>
    </section>
  );
}
