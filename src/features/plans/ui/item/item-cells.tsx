import { Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import { cellOf, unplacedCells } from '../../model/placed-items.ts';
import { CellContent } from '../plan/cell-content.tsx';
import { UnplacedText } from '../parts/unplaced-text.tsx';
import { CellForm } from './cell-form.tsx';
import { itemMessages } from './messages.ts';
import { SettleForm } from './settle-form.tsx';
import type { ItemPageData } from './shown-item.ts';

/** What the plan says in each period, with the form that changes it for those who may. */
export function ItemCells({ shown }: { readonly shown: Pick<ItemPageData, 'plan' | 'item' | 'mayWrite' | 'arranges'> }) {
  const t = useText();
  const { plan, item, mayWrite, arranges } = shown;
  return (
    <section aria-labelledby="status-og-fokus">
      <Heading level={2} data-size="xs" id="status-og-fokus" className="ds-sr-only">
        {t(itemMessages.cells)}
      </Heading>
      <div className="item-cells">
        {plan.periods.map((period) => {
          const cell = cellOf(item, period.key);
          return (
            <div key={period.key} className="item-cell" data-kind={period.kind}>
              <h3 lang={plan.language}>{period.label}</h3>
              <div lang={plan.language}>
                <CellContent cell={cell} statuses={plan.statuses} kind={period.kind} item={item.key} />
              </div>
              {mayWrite && <CellForm plan={plan} item={item.key} period={period} cell={cell} />}
            </div>
          );
        })}
      </div>
      {unplacedCells(item).map((cell) =>
        arranges ? (
          <SettleForm key={cell.id} plan={plan} item={item.key} cell={cell} />
        ) : (
          <p key={cell.id} className="muted" lang={plan.language}>
            <UnplacedText cell={cell} statuses={plan.statuses} item={item.key} />
          </p>
        ),
      )}
    </section>
  );
}
