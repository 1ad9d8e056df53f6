import { Alert } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { editionMessages } from './messages.ts';

type Props = Readonly<{
  edition: Readonly<{ number: number; frozenAt: string; plan: string }>;
  /** Where the same stands in the living plan, with its words. */
  living: Readonly<{ to: string; word: 'living' | 'livingItem' }>;
}>;

/** Says on every page of an edition that it is one, and leads to the plan as it is now. */
export function EditionBanner({ edition: { number, frozenAt, plan }, living }: Props) {
  const t = useText();
  const language = useLanguage();
  return (
    <Alert data-color="info" className="edition-banner">
      <p>{t(editionMessages.banner, { number, date: longDate(frozenAt, language) })}</p>
      <Link className="ds-link" to={living.to}>
        {t(editionMessages[living.word])}
      </Link>
      <Link className="ds-link no-print" to={`/planer/${plan}/utgaver`}>
        {t(editionMessages.all)}
      </Link>
    </Alert>
  );
}
