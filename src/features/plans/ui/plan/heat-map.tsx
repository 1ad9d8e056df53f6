import { useLinkClicks } from '#web/parts/use-link-clicks.ts';
import { useText } from '#web/text/use-text.ts';
import type { AreaView, PlanView } from '../../model/plan-view.ts';
import { useAges } from '../age/ages-context.ts';
import { ageMessages } from '../age/messages.ts';
import { planMessages } from '../messages.ts';
import { unplacedCells } from '../../model/placed-items.ts';
import { unknownWord } from '../../model/filter-items.ts';
import { tally, type Tally } from '../model/tally.ts';
import { Bar } from '../parts/bar.tsx';

/** Area by period: a bar of statuses, and under it each status as symbol and number, which leads to those items. */
export function HeatMap({ plan }: { readonly plan: PlanView }) {
  const t = useText();
  const followLink = useLinkClicks();
  return (
    <table onClick={followLink} className="heat" lang={plan.language}>
      <thead>
        <tr>
          <th scope="col">{t(planMessages.area)}</th>
          {plan.periods.map((period) => (
            <th key={period.key} scope="col" data-kind={period.kind}>
              {period.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.areas.map((area) => (
          <HeatRow key={area.key} plan={plan} area={area} />
        ))}
      </tbody>
    </table>
  );
}

function HeatRow({ plan, area }: { readonly plan: PlanView; readonly area: AreaView }) {
  const t = useText();
  const items = area.groups.flatMap((group) => group.items);
  const ages = useAges();
  const old = items.filter((item) => ages[item.key]?.freshness === 'old').length;
  const unplaced = items.filter((item) => unplacedCells(item).length > 0).length;
  return (
    <tr>
      <th scope="row">
        <a href={`${plan.address}/omrader/${area.key}`}>{area.title}</a>
        <span className="muted small">
          {t(planMessages.items, { n: items.length })}
          {unplaced > 0 && ` · ${t(planMessages.unplaced).toLowerCase()}: ${unplaced}`}
          {old > 0 && ` · ○ ${t(ageMessages.oldInArea, { n: old })}`}
        </span>
      </th>
      {plan.periods.map((period) => (
        <td key={period.key} data-label={period.label}>
          <HeatCell plan={plan.address} area={area.key} period={period.key} of={tally(plan.statuses, items, period)} />
        </td>
      ))}
    </tr>
  );
}

type CellProps = Readonly<{ plan: string; area: string; period: string; of: Tally }>;

function HeatCell({ plan, area, period, of }: CellProps) {
  const t = useText();
  const address = `${plan}?omrade=${area}&periode=${period}`;
  if (of.empty === of.total) return <span className="heat-none">{t(planMessages.nothingSaid)}</span>;
  return (
    <>
      <Bar parts={[...of.counts, { scale: 'described', count: of.described }]} total={of.total} />
      <ul className="heat-counts">
        {of.counts.map(({ key, scale, label, count }) => (
          <li key={scale + key}>
            <a
              className={`heat-count symbol--${scale}`}
              href={`${address}&status=${key ?? unknownWord}#tiltak`}
              title={label ?? t(planMessages.unknown)}
            >
              <svg className="symbol" aria-hidden="true">
                <use href={`#s-${scale}`} />
              </svg>
              {count}
              <span className="ds-sr-only"> {label ?? t(planMessages.unknown)}</span>
            </a>
          </li>
        ))}
        {of.described > 0 && (
          <li>
            <a className="heat-count" href={`${address}#tiltak`}>
              {of.described} <span className="muted">{t(planMessages.described).toLowerCase()}</span>
            </a>
          </li>
        )}
      </ul>
    </>
  );
}
