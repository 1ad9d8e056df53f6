import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { planMessages } from '../messages.ts';

/** The way back from a page of a plan: to all plans, and to the plan. */
export function PlanCrumb({ plan }: { readonly plan: Readonly<{ slug: string; title: string; language: string }> }) {
  const t = useText();
  return (
    <p className="eyebrow">
      <Link to="/">{t(planMessages.plans)}</Link> ·{' '}
      <Link to={`/planer/${plan.slug}`} lang={plan.language}>
        {plan.title}
      </Link>
    </p>
  );
}
