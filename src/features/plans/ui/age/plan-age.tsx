import { useText } from '#web/text/use-text.ts';
import { planFreshness } from '../../model/status-age.ts';
import { agoText, freshnessSymbols } from './age-words.ts';
import { useAges } from './ages-context.ts';
import { ageMessages } from './messages.ts';

/** How fresh the plan is: how many of its items have a fresh status, and how old the statuses are. */
export function PlanAge() {
  const t = useText();
  const { total, counts, medianDays } = planFreshness(Object.values(useAges()));
  if (total === 0) return null;
  const isKnown = medianDays !== null;
  const whole = !isKnown ? 'unknown' : counts.fresh * 2 >= total ? 'fresh' : counts.fresh > 0 ? 'ageing' : 'old';
  return (
    <li className={`age age--${whole}`}>
      <span aria-hidden="true">{freshnessSymbols[whole]} </span>
      {isKnown
        ? `${t(ageMessages.plan, { fresh: counts.fresh, total })}, ${t(ageMessages.median, { ago: agoText(t, medianDays) })}`
        : t(ageMessages.noneKnown)}
    </li>
  );
}
