import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { EditionSummary } from '../../model/editions/edition.ts';
import { editionAddress } from '../../model/editions/edition-view.ts';
import { AdoptForm } from './adopt-form.tsx';
import { Adoptions } from './adoptions.tsx';
import { editionMessages } from './messages.ts';

type Props = Readonly<{
  plan: Readonly<{ slug: string; language: string }>;
  edition: EditionSummary;
  /** the number of the edition before, null for the first */
  previous: number | null;
  arranges: boolean;
  written: Readonly<Record<string, string>>;
}>;

/** One edition in the list: what it is, who adopted it, where it is read, and what it is compared with. */
export function EditionEntry({ plan, edition, previous, arranges, written }: Props) {
  const t = useText();
  const language = useLanguage();
  const { number, label, note } = edition;
  const compare = `/planer/${plan.slug}/sammenlign`;
  const address = editionAddress(plan.slug, number);
  return (
    <li className="ds-card edition" value={number} id={`utgave-${number}`}>
      <Heading level={2} data-size="2xs">
        <Link className="ds-link" to={address} lang={label === null ? undefined : plan.language}>
          {label === null ? t(editionMessages.edition, { number }) : t(editionMessages.named, { label, number })}
        </Link>
      </Heading>
      <p className="muted small">{t(editionMessages.frozen, { date: longTime(edition.frozenAt, language) })}</p>
      {note !== null && <p lang={plan.language}>{note}</p>}
      <Adoptions adoptions={edition.adoptions} arranges={arranges} />
      <ul className="facts">
        <li>
          <Link to={`${address}/filer`}>{t(editionMessages.files)}</Link>
        </li>
        <li>
          <Link to={`${compare}?fra=${number}&til=utkast`}>{t(editionMessages.compareDraft)}</Link>
        </li>
        {previous !== null && (
          <li>
            <Link to={`${compare}?fra=${previous}&til=${number}`}>{t(editionMessages.comparePrevious, { number: previous })}</Link>
          </li>
        )}
      </ul>
      <p className="muted small hash">
        {t(editionMessages.hash)}: <code>{edition.contentHash}</code>
      </p>
      {arranges && <AdoptForm edition={number} written={written} />}
    </li>
  );
}
