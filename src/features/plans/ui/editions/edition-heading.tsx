import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { planMessages } from '../messages.ts';
import { placedItems } from '../../model/placed-items.ts';
import { scopeLabel } from '../parts/scope-label.ts';
import { editionMessages } from './messages.ts';

type Props = Readonly<{
  plan: PlanView;
  edition: Readonly<{ number: number; label: string | null; note: string | null; frozenAt: string; contentHash: string }>;
}>;

/** What edition this is, how large it is, who has adopted it, and its files. */
export function EditionHeading({ plan, edition: { number, label, note, contentHash } }: Props) {
  const t = useText();
  const language = useLanguage();
  return (
    <div className="plan-heading">
      <p className="eyebrow">
        {scopeLabel(t, plan.scope)} · {plan.year} ·{' '}
        {label === null ? t(editionMessages.edition, { number }) : t(editionMessages.named, { label, number })}
      </p>
      <Heading level={1} data-size="lg" lang={plan.language}>
        {plan.title}
      </Heading>
      {note !== null && <p lang={plan.language}>{note}</p>}
      <ul className="facts">
        <li>{t(planMessages.areas, { n: plan.areas.length })}</li>
        <li>{t(planMessages.items, { n: placedItems(plan.areas).length })}</li>
        {plan.adoptions.map(({ body, date, outcome }) => (
          <li key={body + date + outcome} lang={plan.language}>
            {t(editionMessages.adopted, { outcome: outcome ?? t(planMessages.adoptions), body, date: longDate(date, language) })}
          </li>
        ))}
        <li className="no-print">
          <Link to={`${plan.address}/filer`}>{t(editionMessages.files)}</Link>
        </li>
        <li className="no-print">
          <Link to={`/planer/${plan.slug}/sammenlign?fra=${number}&til=utkast`}>{t(editionMessages.compareDraft)}</Link>
        </li>
      </ul>
      <p className="muted small hash">
        {t(editionMessages.hash)}: <code>{contentHash}</code>
      </p>
    </div>
  );
}
