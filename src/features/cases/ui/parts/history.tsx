import { actorWords } from '#shared/actor-words.ts';
import type { ToldChange, ToldWord } from '#features/fora/index.ts';
import { longDate, longTime } from '#shared/dates/format-date.ts';
import { outcomeTexts } from '#shared/outcome-texts.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { historyFields, historyKinds, historyMessages } from './history-messages.ts';
import { partMessages } from './messages.ts';

/** Who changed what, when and why, for those who may read all of it; folded in, the newest first. */
export function History({ changes }: { readonly changes: readonly ToldChange[] }) {
  const t = useText();
  const language = useLanguage();
  if (changes.length === 0) return null;
  return (
    <details className="ds-details no-print">
      <summary>
        {t(partMessages.history)} ({changes.length})
      </summary>
      <ol className="steering-history">
        {changes.map(({ id, kind, role, who, at, why, values }) => {
          const word = historyKinds[kind];
          return (
            <li key={id}>
              <p>
                <strong>{word ? t(word) : kind}</strong>, {who ?? t(actorWords[role])}, {longTime(at, language)}
              </p>
              {values.filter(saysSomething).map((value) => (
                <p key={value.field} className="steering-text">
                  <Value {...value} />
                </p>
              ))}
              {why !== null && (
                <p className="muted">
                  {t(historyMessages.because)}: {why}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}

/** What was said first of something is told only where it was said. */
function saysSomething({ from, to }: ToldChange['values'][number]): boolean {
  return from !== null || (to !== '' && to !== 0);
}

function Value({ field, from, to }: ToldChange['values'][number]) {
  const t = useText();
  const name = historyFields[field];
  return (
    <>
      {name && `${t(name)}: `}
      {from !== null && (
        <>
          <span className="ds-sr-only">{t(historyMessages.was)} </span>
          <s>
            <Word field={field} of={from} />
          </s>
          <span aria-hidden="true"> → </span>
          <span className="ds-sr-only"> {t(historyMessages.is)} </span>
        </>
      )}
      <Word field={field} of={to} />
    </>
  );
}

const isDay = /^\d{4}-\d\d-\d\d$/;
const longest = 500;

function Word({ field, of }: Readonly<{ field: string; of: ToldWord }>) {
  const t = useText();
  const language = useLanguage();
  if (of === null || of === '') return <span className="muted">{t(historyMessages.nothing)}</span>;
  if (typeof of === 'object') return [of.role, of.name].filter(Boolean).join(', ');
  if (typeof of !== 'string') return String(of);
  const outcome = field === 'outcome' ? Object.entries(outcomeTexts).find(([code]) => code === of) : undefined;
  if (outcome) return t(outcome[1]);
  if (isDay.test(of)) return longDate(of, language);
  return of.length > longest ? `${of.slice(0, longest)} …` : of;
}
