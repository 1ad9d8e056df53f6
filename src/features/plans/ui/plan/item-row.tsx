import { useText } from '#web/text/use-text.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { planMessages } from '../messages.ts';
import { cellOf, unplacedCells, type PlacedItem } from '../../model/placed-items.ts';
import { isOpen } from '../../model/filter-items.ts';
import { RowAge } from '../age/row-age.tsx';
import { useGrid } from '../grid/grid-context.ts';
import { RowTools } from '../grid/row-tools.tsx';
import { WritableCell } from '../grid/writable-cell.tsx';
import { RowLinks } from '../links/row-links.tsx';
import { UnplacedText } from '../parts/unplaced-text.tsx';
import { CellContent } from './cell-content.tsx';

type Props = Readonly<{ plan: PlanView; placed: PlacedItem; showArea: boolean }>;

export function ItemRow({ plan, placed: { area, item }, showArea }: Props) {
  const t = useText();
  const grid = useGrid();
  const writes = grid !== null && (grid.own === null || grid.own.has(item.key));
  return (
    <tr id={`t-${item.key}`} data-item={writes ? item.key : undefined}>
      {grid && (writes ? <RowTools item={item.key} title={item.title} arranges={grid.arranges} onMove={grid.startMove} /> : <td />)}
      <th scope="row">
        <a href={`${plan.address}/tiltak/${item.key}`}>{item.title}</a>
        {showArea && <span className="row-note muted">{area.title}</span>}
        <RowLinks item={item.key} />
        <RowAge item={item.key} />
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
            <UnplacedText cell={cell} statuses={plan.statuses} item={item.key} />
          </span>
        ))}
      </th>
      {plan.periods.map((period, at) =>
        writes ? (
          <WritableCell
            key={period.key}
            store={grid.store}
            statuses={plan.statuses}
            language={plan.language}
            item={item.key}
            period={period}
            cell={cellOf(item, period.key)}
            first={at === 0 && grid.first === item.key}
          />
        ) : (
          <td key={period.key} data-label={period.label}>
            <CellContent cell={cellOf(item, period.key)} statuses={plan.statuses} kind={period.kind} item={item.key} />
          </td>
        ),
      )}
      <td data-label={t(planMessages.contacts)}>{item.contacts.map((contact) => contact.name).join(', ')}</td>
    </tr>
  );
}
