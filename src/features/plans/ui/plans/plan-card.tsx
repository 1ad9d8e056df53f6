import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { Scale } from '../../model/plan-document.ts';
import type { PlanSummary } from '../../queries/list-plans.ts';
import { planMessages } from '../messages.ts';
import { Bar } from '../parts/bar.tsx';
import { scopeLabel } from '../parts/scope-label.ts';

const order: readonly Scale[] = ['completed', 'in-progress', 'planned', 'not-started', 'stopped', 'unknown'];

export function PlanCard({ plan }: { readonly plan: PlanSummary }) {
  const t = useText();
  const language = useLanguage();
  const parts = order.map((scale) => ({ scale, count: plan.scales[scale] ?? 0 }));
  return (
    <article className="ds-card plan-card" data-kind={plan.scope.kind}>
      <p className="eyebrow">{scopeLabel(t, plan.scope)}</p>
      <Heading level={3} data-size="2xs" lang={plan.language}>
        <Link className="ds-link" to={`/planer/${plan.slug}`}>
          {plan.title}
        </Link>
      </Heading>
      <Bar parts={parts} total={parts.reduce((sum, { count }) => sum + count, 0)} />
      <p className="plan-card-counts">
        <span>{t(planMessages.items, { n: plan.items })}</span>
        <span>{t(planMessages.areas, { n: plan.areas })}</span>
        <span>{plan.uncertain > 0 ? t(planMessages.uncertain, { n: plan.uncertain }) : t(planMessages.allSettled)}</span>
      </p>
      <p className="muted small">{t(planMessages.updated, { date: longDate(plan.updatedAt, language) })}</p>
    </article>
  );
}
