import { Link } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { ItemPageData } from '../item/shown-item.ts';
import { agoText, freshnessSymbols } from './age-words.ts';
import { ageMessages, freshnessWords } from './messages.ts';

/** How old an item's status is, and what was last reported of it besides. */
export function ItemAge({ shown: { age, note, plan, item } }: { readonly shown: Pick<ItemPageData, 'age' | 'note' | 'plan' | 'item'> }) {
  const t = useText();
  const language = useLanguage();
  return (
    <dl className="item-facts">
      {age && (
        <>
          <dt>{t(ageMessages.label)}</dt>
          <dd>
            <span className={`age age--${age.freshness}`}>
              <span aria-hidden="true">{freshnessSymbols[age.freshness]} </span>
              {t(freshnessWords[age.freshness])}
            </span>
            {age.days !== null && age.saidOn !== null && (
              <>: {t(ageMessages.onDay, { ago: agoText(t, age.days), date: longDate(age.saidOn, language) })}</>
            )}
            {age.unanswered && (
              <p>{t(ageMessages.unanswered, { round: age.unanswered.round, date: longDate(age.unanswered.closedOn, language) })}</p>
            )}
          </dd>
        </>
      )}
      {note?.obstacles && (
        <>
          <dt>{t(ageMessages.obstacles)}</dt>
          <dd>{note.obstacles}</dd>
        </>
      )}
      {note?.needsDecision && (
        <>
          <dt>{t(ageMessages.needsDecision)}</dt>
          <dd>
            {note.decisionText ?? t(ageMessages.yes)}{' '}
            <Link
              className="ds-link no-print"
              to={`/saker/ny?${new URLSearchParams({ tiltak: `${plan.slug}/${item.key}`, tittel: item.title })}`}
            >
              {t(ageMessages.makeCase)}
            </Link>
          </dd>
        </>
      )}
      {note && (
        <dd className="muted">
          {t(ageMessages.answered, { round: note.round, date: longDate(note.at, language) })}{' '}
          {note.address !== null && (
            <Link className="ds-link no-print" to={note.address}>
              {t(ageMessages.seeAnswer)}
            </Link>
          )}
        </dd>
      )}
    </dl>
  );
}
