import { Table } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { planMessages } from '../messages.ts';
import { placedItems } from '../../model/placed-items.ts';
import { tally } from '../model/tally.ts';
import { shownStatus, unknownStatus } from '../model/vocabulary.ts';
import { StatusWord } from '../parts/word.tsx';

/** Status by period for the whole plan. Each column adds up to the number of items. */
export function FigureTable({ plan }: { readonly plan: PlanView }) {
  const t = useText();
  const items = placedItems(plan.areas).map(({ item }) => item);
  const columns = plan.periods.map((period) => ({ period, of: tally(plan.statuses, items, period) }));
  const rows = [...plan.statuses.map((status) => shownStatus(plan.statuses, status.key)), unknownStatus];
  return (
    <Table data-size="sm" className="figure-table" lang={plan.language}>
      <caption className="ds-sr-only">{t(planMessages.allItems)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(planMessages.status)}</th>
          {columns.map(({ period }) => (
            <th key={period.key} scope="col">
              {period.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((status) => (
          <tr key={status.key}>
            <th scope="row">
              <StatusWord status={status} />
            </th>
            {columns.map(({ period, of }) => (
              <td key={period.key}>{of.counts.find(({ key }) => key === status.key)?.count ?? 0}</td>
            ))}
          </tr>
        ))}
        {columns.some(({ of }) => of.described > 0) && (
          <tr>
            <th scope="row">{t(planMessages.described)}</th>
            {columns.map(({ period, of }) => (
              <td key={period.key}>{of.described}</td>
            ))}
          </tr>
        )}
        <tr>
          <th scope="row">{t(planMessages.nothingSaid)}</th>
          {columns.map(({ period, of }) => (
            <td key={period.key}>{of.empty}</td>
          ))}
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t(planMessages.sum)}</th>
          {columns.map(({ period, of }) => (
            <td key={period.key}>{of.total}</td>
          ))}
        </tr>
      </tfoot>
    </Table>
  );
}
