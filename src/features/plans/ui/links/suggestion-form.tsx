import { Button, Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { SuggestionRow } from '../../model/links/link-overview.ts';
import { LinkEndView } from './link-end-view.tsx';
import type { LinksPageData } from './links-page-data.ts';
import { linkMessages } from './messages.ts';
import { pairValue } from './pair-value.ts';
import { reasonText } from './reason-text.ts';

const choices = [
  ['', 'later'],
  ['realises', 'realises'],
  ['contributes', 'contributes'],
  ['dismissed', 'not'],
] as const;

/** Every open suggestion with its reason and what may be made of it; as many as one likes are decided at once. */
export function SuggestionForm({ shown: { overview, sectors, open } }: { readonly shown: LinksPageData }) {
  const t = useText();
  if (overview.suggested.length === 0) return null;
  return (
    <section aria-labelledby="forslag" className="no-print">
      <Heading level={2} data-size="xs" id="forslag">
        {t(linkMessages.suggestions)}
      </Heading>
      <p className="muted">
        {t(linkMessages.suggestionsHelp)}
        {overview.suggested.length < open && ` ${t(linkMessages.best, { n: overview.suggested.length })}`}
      </p>
      <form method="post">
        <input type="hidden" name="act" value="settle" />
        <ol className="link-rows">
          {overview.suggested.map((row) => (
            <li key={pairValue(row)} className="link-row">
              <Choice row={row} showsSector={sectors.length > 1} />
            </li>
          ))}
        </ol>
        <div className="save-links">
          <Button type="submit">{t(linkMessages.save)}</Button>
        </div>
      </form>
    </section>
  );
}

function Choice({ row, showsSector }: Readonly<{ row: SuggestionRow; showsSector: boolean }>) {
  const t = useText();
  const name = `par:${pairValue(row)}`;
  return (
    <>
      <LinkEndView end={row.sector} showsSector={showsSector} />
      <fieldset className="link-choices">
        <legend className="ds-sr-only">
          {t(linkMessages.between, { sector: row.sector.item.title, overall: row.overall.item.title })}
        </legend>
        {choices.map(([value, word]) => (
          <label key={word}>
            <input type="radio" className="ds-input" name={name} value={value} defaultChecked={value === ''} />
            <span>
              {t(linkMessages[word])}
              {value === row.kind && <span className="ds-tag row-tag">{t(linkMessages.suggested)}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <LinkEndView end={row.overall} />
      <p className="link-reasons muted">{row.reasons.map((reason) => reasonText(t, reason)).join(' · ')}</p>
    </>
  );
}
