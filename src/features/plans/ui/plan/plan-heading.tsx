import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { PlanAge } from '../age/plan-age.tsx';
import { planMessages } from '../messages.ts';
import { placedItems } from '../../model/placed-items.ts';
import { isOpen } from '../../model/filter-items.ts';
import { scopeLabel } from '../parts/scope-label.ts';
import { PlanPages } from '#web/parts/plan-pages.tsx';

/** What plan this is, how large and how fresh, who has adopted it, and what waits for a person. */
export function PlanHeading({ plan }: { readonly plan: PlanView }) {
  const t = useText();
  const language = useLanguage();
  const items = placedItems(plan.areas);
  const open = items.filter(({ item }) => isOpen(item)).length;
  return (
    <div className="plan-heading">
      <p className="eyebrow">
        <Link to="/">{t(planMessages.plans)}</Link> · {scopeLabel(t, plan.scope)} · {plan.year}
      </p>
      <Heading level={1} data-size="lg" lang={plan.language}>
        {plan.title}
      </Heading>
      <ul className="facts">
        <li>{t(planMessages.areas, { n: plan.areas.length })}</li>
        <li>{t(planMessages.items, { n: items.length })}</li>
        {open > 0 && (
          <li>
            <Link to="?apne=1#tiltak">{t(planMessages.waiting, { n: open })}</Link>
          </li>
        )}
        <PlanAge />
        <li>{t(planMessages.updated, { date: longDate(plan.updatedAt, language) })}</li>
        {plan.adoptions.map((adoption) => (
          <li key={adoption.body + adoption.date} lang={plan.language}>
            {adoptionText(adoption, language, t(planMessages.adoptions))}
          </li>
        ))}
      </ul>
      <PlanPages plan={plan.slug} current="" />
    </div>
  );
}

function adoptionText(
  { body, date, outcome }: PlanView['adoptions'][number],
  language: Parameters<typeof longDate>[1],
  word: string,
): string {
  return `${outcome ?? word}: ${body}, ${longDate(date, language)}`;
}
