import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { planMessages } from '../messages.ts';
import { cellOf, unplacedCells, type PlacedItem } from '../model/placed-items.ts';
import { isOpen } from '../model/plan-filter.ts';
import { CellContent } from './cell-content.tsx';

type Props = Readonly<{ plan: PlanView; placed: PlacedItem; showArea: boolean }>;

export function ItemRow({ plan, placed: { area, item }, showArea }: Props) {
  const t = useText();
  return (
    <tr id={`t-${item.key}`}>
      <th scope="row">
        <Link to={`/planer/${plan.slug}/tiltak/${item.key}`}>{item.title}</Link>
        {showArea && <span className="row-note muted">{area.title}</span>}
        {item.funding !== null && (
          <span className="ds-tag row-tag" title={item.funding}>
            {t(planMessages.funded)}
          </span>
        )}
        {isOpen(item) && (
          <span className="ds-tag row-tag" data-color="warning">
            {t(item.uncertain.length > 0 ? planMessages.unsettled : planMessages.openQuestion)}
          </span>
        )}
        {unplacedCells(item).map((cell) => (
          <span key={cell.id} className="row-note muted">
            {t(planMessages.unplacedText, { text: cell.text })}
          </span>
        ))}
      </th>
      {plan.periods.map((period) => (
        <td key={period.key} data-label={period.label}>
          <CellContent cell={cellOf(item, period.key)} statuses={plan.statuses} kind={period.kind} />
        </td>
      ))}
      <td data-label={t(planMessages.contacts)}>{item.contacts.map((contact) => contact.name).join(', ')}</td>
    </tr>
  );
}
