import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { isEmptyCell, type PlanView } from '../../model/plan-view.ts';
import { planMessages } from '../messages.ts';
import { cellOf, type PlacedItem } from '../../model/placed-items.ts';
import { latestStatusPeriod } from '../../model/sort-items.ts';
import { shownStatus, unknownStatus, type ShownStatus } from '../model/vocabulary.ts';
import { StatusWord } from '../parts/word.tsx';

type Props = Readonly<{ plan: PlanView; items: readonly PlacedItem[]; period: string | null }>;

/** The items of one period in a column for each status: the period asked for, or the latest that is reported. */
export function PlanBoard({ plan, items, period }: Props) {
  const t = useText();
  const shown = plan.periods.find(({ key }) => key === (period ?? latestStatusPeriod(plan))) ?? plan.periods[0];
  if (!shown) return null;
  const columns: readonly ShownStatus[] = [...plan.statuses.map(({ key }) => shownStatus(plan.statuses, key)), unknownStatus];
  const said = items.flatMap((placed) => {
    const cell = cellOf(placed.item, shown.key);
    return cell && !isEmptyCell(cell) ? [{ ...placed, cell }] : [];
  });
  return (
    <section aria-labelledby="tavle">
      <Heading level={2} data-size="xs" id="tavle">
        {t(planMessages.statusFor, { period: shown.label })}
      </Heading>
      <div className="board" lang={plan.language}>
        {columns.map((status) => {
          const inColumn = said.filter(({ cell }) => cell.status === status.key);
          return (
            <section key={status.key} className="board-column">
              <h3>
                <StatusWord status={status} /> <span className="muted">{inColumn.length}</span>
              </h3>
              <ul>
                {inColumn.map(({ area, item, cell }) => (
                  <li key={item.key} className="board-card">
                    <Link to={`${plan.address}/tiltak/${item.key}`}>{item.title}</Link>
                    {cell.text !== '' && cell.text !== status.label && <span className="cell-text">{cell.text}</span>}
                    <span className="muted small">{area.title}</span>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </section>
  );
}
