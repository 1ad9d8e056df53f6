import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { partMessages } from './messages.ts';

type Source = Readonly<{ document: string; date: string | null }>;

/** Inside a list of facts: the document that it was read from, and why it is withheld, where there is any. */
export function SourceFacts({
  of: { source, withheldWhy },
}: Readonly<{ of: Readonly<{ source?: Source | null; withheldWhy: string | null }> }>) {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      {source && (
        <>
          <dt>{t(partMessages.source)}</dt>
          <dd>
            {source.document}
            {source.date !== null && `, ${longDate(source.date, language)}`}
          </dd>
        </>
      )}
      {withheldWhy !== null && (
        <>
          <dt>{t(partMessages.withheldWhy)}</dt>
          <dd>{withheldWhy}</dd>
        </>
      )}
    </>
  );
}
