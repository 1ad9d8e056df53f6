import { useText } from '#web/text/use-text.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { useGrid } from '../grid/grid-context.ts';
import { planMessages } from '../messages.ts';
import type { AreaRows } from '../model/group-items.ts';
import { ItemRow } from './item-row.tsx';
import { TableRegion } from './table-region.tsx';

/** The items of one area under their group headings, as the old deck has them. */
export function GroupedTable({ plan, rows }: { readonly plan: PlanView; readonly rows: AreaRows }) {
  const t = useText();
  const writes = useGrid() !== null;
  return (
    <TableRegion plan={plan} label={t(planMessages.tableOf, { area: rows.area.title })}>
      {rows.groups.map(({ group, items }) => (
        <tbody key={group.id}>
          <tr className="group-row">
            <th scope="rowgroup" colSpan={plan.periods.length + (writes ? 3 : 2)}>
              {group.title}
            </th>
          </tr>
          {items.map((placed) => (
            <ItemRow key={placed.item.key} plan={plan} placed={placed} showArea={false} />
          ))}
        </tbody>
      ))}
    </TableRegion>
  );
}
