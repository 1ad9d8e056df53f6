import { shortDate } from '#shared/dates/format-date.ts';
import { useText } from '#web/text/use-text.ts';
import { ageText, freshnessSymbols } from './age-words.ts';
import { useAges } from './ages-context.ts';
import { ageMessages } from './messages.ts';

/**
 * Under an item's title in the table: how old its status is, and whether nobody answered when it was last asked for. That
 * an age is unknown stands once, over the plan.
 */
export function RowAge({ item }: { readonly item: string }) {
  const t = useText();
  const age = useAges()[item];
  const isKnown = age?.freshness !== 'unsaid' && age?.freshness !== 'unknown';
  if (!age || (!isKnown && !age.unanswered)) return null;
  return (
    <span className={`row-note age age--${age.freshness}`}>
      <span aria-hidden="true">{freshnessSymbols[age.freshness]} </span>
      {ageText(t, age)}
      {age.unanswered && ` · ${t(ageMessages.unanswered, { round: age.unanswered.round, date: shortDate(age.unanswered.closedOn) })}`}
    </span>
  );
}
