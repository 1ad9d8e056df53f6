import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { planMessages } from '../messages.ts';
import { groupItems, type AreaRows } from '../model/group-items.ts';
import type { PlacedItem } from '../../model/placed-items.ts';
import type { Sort } from '../../model/filter-items.ts';
import { GroupedTable } from './grouped-table.tsx';
import { ItemRow } from './item-row.tsx';
import { TableRegion } from './table-region.tsx';
import { Vision } from './vision.tsx';

type Props = Readonly<{ plan: PlanView; items: readonly PlacedItem[]; sort: Sort }>;

/** The workbench: the old deck's table, one for each area; sorted otherwise it is one list. */
export function PlanTable({ plan, items, sort }: Props) {
  const t = useText();
  if (items.length === 0) return <p className="empty-state">{t(planMessages.nothingFound)}</p>;
  if (sort !== 'plan') {
    return (
      <TableRegion plan={plan} label={t(planMessages.tableAll)}>
        <tbody>
          {items.map((placed) => (
            <ItemRow key={placed.item.key} plan={plan} placed={placed} showArea />
          ))}
        </tbody>
      </TableRegion>
    );
  }
  return (
    <>
      {groupItems(items).map((rows) => (
        <AreaTable key={rows.area.key} plan={plan} rows={rows} />
      ))}
    </>
  );
}

function AreaTable({ plan, rows }: { readonly plan: PlanView; readonly rows: AreaRows }) {
  const { area } = rows;
  return (
    <section className="area-section" aria-labelledby={`omrade-${area.key}`}>
      <Heading level={2} data-size="xs" id={`omrade-${area.key}`} lang={plan.language}>
        <Link to={`${plan.address}/omrader/${area.key}`}>{area.title}</Link>
      </Heading>
      <Vision vision={area.vision} language={plan.language} />
      <GroupedTable plan={plan} rows={rows} />
    </section>
  );
}
