import type { ReactNode } from 'react';
import { useLinkClicks } from '#web/parts/use-link-clicks.ts';
import { useText } from '#web/text/use-text.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { useGrid } from '../grid/grid-context.ts';
import { gridMessages } from '../grid/messages.ts';
import { planMessages } from '../messages.ts';

type RegionProps = Readonly<{ plan: PlanView; label: string; children: ReactNode }>;

/** A plan's table in a region of its own, which scrolls where the page is too narrow. */
export function TableRegion({ plan, label, children }: RegionProps) {
  const t = useText();
  const writes = useGrid() !== null;
  const followLink = useLinkClicks();
  return (
    <div className="table-region" role="region" aria-label={label} tabIndex={0} onClick={followLink}>
      <table
        role={writes ? 'grid' : undefined}
        className="ds-table plan-table"
        data-size="sm"
        data-border="true"
        data-periods={plan.periods.length}
        lang={plan.language}
      >
        <thead>
          <tr>
            {writes && (
              <th scope="col" className="row-tools no-print">
                <span className="ds-sr-only">{t(gridMessages.tools)}</span>
              </th>
            )}
            <th scope="col" className="measure-column">
              {t(planMessages.measure)}
            </th>
            {plan.periods.map((period) => (
              <th key={period.key} scope="col" data-kind={period.kind}>
                {period.label}
              </th>
            ))}
            <th scope="col">{t(planMessages.contacts)}</th>
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}
