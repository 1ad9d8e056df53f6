import { actorWords } from '#shared/actor-words.ts';
import { longDate, longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { ToldChange, ToldWord } from '../../queries/list-told-changes.ts';
import { foraMessages } from '../messages.ts';
import { historyFields, historyKinds, historyMessages, historyValues } from './history-messages.ts';
import { nameOf } from './seats-table.tsx';

/** Who changed what, when and why; folded in, the newest first. */
export function History({ changes }: { readonly changes: readonly ToldChange[] }) {
  const t = useText();
  const language = useLanguage();
  return (
    <details className="ds-details fora-history">
      <summary>
        {t(foraMessages.history)} ({changes.length})
      </summary>
      {changes.length === 0 && <p className="muted">{t(foraMessages.noHistory)}</p>}
      <ol>
        {changes.map((change) => (
          <li key={change.id}>
            <p className="muted">
              {longTime(change.at, language)}, {change.who ?? t(actorWords[change.role])}
            </p>
            <p>
              <ChangeWords change={change} />
            </p>
            {change.why !== null && (
              <p className="muted">
                {t(historyMessages.why)}: {change.why}
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

function ChangeWords({ change: { kind, values } }: { readonly change: ToldChange }) {
  const t = useText();
  const word = historyKinds[kind];
  return (
    <>
      {word ? t(word) : kind}
      {values.map(({ field, from, to }, at) => {
        const name = historyFields[field];
        return (
          <span key={field}>
            {at === 0 ? ': ' : '; '}
            {name ? t(name) : field}{' '}
            {from !== null && (
              <>
                <span className="ds-sr-only">{t(historyMessages.from)} </span>
                <s>
                  <Word field={field} of={from} />
                </s>
                <span aria-hidden="true"> → </span>
                <span className="ds-sr-only"> {t(historyMessages.to)} </span>
              </>
            )}
            <Word field={field} of={to} />
          </span>
        );
      })}
    </>
  );
}

function Word({ field, of }: Readonly<{ field: string; of: ToldWord }>) {
  const t = useText();
  const language = useLanguage();
  if (of === null) return <span className="muted">{t(historyMessages.empty)}</span>;
  if (typeof of === 'boolean') return t(of ? historyMessages.yes : historyMessages.no);
  if (typeof of === 'object') return nameOf(of) ?? t(historyMessages.person);
  if (typeof of === 'number') return of;
  const known = historyValues[field]?.[of];
  if (known) return t(known);
  return isDay.test(of) ? longDate(of, language) : <q>{of}</q>;
}

const isDay = /^\d{4}-\d\d-\d\d$/;
