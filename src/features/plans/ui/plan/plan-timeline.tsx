import { useLinkClicks } from '#web/parts/use-link-clicks.ts';
import { useText } from '#web/text/use-text.ts';
import { isEmptyCell, type PlanView } from '../../model/plan-view.ts';
import { planMessages } from '../messages.ts';
import { groupItems } from '../model/group-items.ts';
import { cellOf, type PlacedItem } from '../../model/placed-items.ts';
import { shownStatus } from '../model/vocabulary.ts';

type Props = Readonly<{ plan: PlanView; items: readonly PlacedItem[] }>;

/** Each item as a line through the periods, with its status as a stop on the way. */
export function PlanTimeline({ plan, items }: Props) {
  const t = useText();
  const followLink = useLinkClicks();
  if (items.length === 0) return <p className="empty-state">{t(planMessages.nothingFound)}</p>;
  return (
    <div className="table-region" role="region" aria-label={t(planMessages.tableAll)} tabIndex={0} onClick={followLink}>
      <table className="timeline" lang={plan.language}>
        <thead>
          <tr>
            <th scope="col">{t(planMessages.measure)}</th>
            {plan.periods.map((period) => (
              <th key={period.key} scope="col">
                {period.label}
              </th>
            ))}
          </tr>
        </thead>
        {groupItems(items).map(({ area, groups }) => (
          <tbody key={area.key}>
            <tr className="group-row">
              <th scope="rowgroup" colSpan={plan.periods.length + 1}>
                {area.title}
              </th>
            </tr>
            {groups.flatMap(({ items: rows }) =>
              rows.map(({ item }) => (
                <tr key={item.key}>
                  <th scope="row">
                    <a href={`${plan.address}/tiltak/${item.key}`}>{item.title}</a>
                  </th>
                  {plan.periods.map((period) => (
                    <Stop key={period.key} plan={plan} period={period} cell={cellOf(item, period.key)} />
                  ))}
                </tr>
              )),
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}

type StopProps = Readonly<{ plan: PlanView; period: PlanView['periods'][number]; cell: ReturnType<typeof cellOf> }>;

function Stop({ plan, period, cell }: StopProps) {
  const t = useText();
  if (!cell || isEmptyCell(cell)) return <td className="stop stop--empty" aria-label={t(planMessages.nothingSaid)} />;
  const { scale, label } = shownStatus(plan.statuses, cell.status);
  const word = label ?? t(period.kind === 'focus' ? planMessages.described : planMessages.unknown);
  return (
    <td className="stop">
      <svg className={`symbol symbol--${scale}`} aria-hidden="true">
        {label === null && period.kind === 'focus' ? (
          <circle className="stop-dot" cx="50%" cy="50%" r="25%" />
        ) : (
          <use href={`#s-${scale}`} />
        )}
      </svg>
      <span className="ds-sr-only">{word}</span>
      <span className="stop-text">{cell.text || word}</span>
    </td>
  );
}
