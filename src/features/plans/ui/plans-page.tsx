import './plans.css';
import { Heading } from '@digdir/designsystemet-react';
import { useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { planMessages } from './messages.ts';
import { NoPlans } from './plans/no-plans.tsx';
import { PlanCard } from './plans/plan-card.tsx';
import { SectorLinks } from './plans/sector-links.tsx';
import type { loader } from './plans-page.server.ts';

export { loader } from './plans-page.server.ts';

export default function PlansPage() {
  const t = useText();
  const { plans, sector, mayReadIn } = useLoaderData<typeof loader>();
  const shown = plans.filter((plan) => sector === null || (plan.scope.kind === 'sector' && plan.scope.sector === sector));
  const years = Map.groupBy(shown, (plan) => plan.year);
  return (
    <div className="page">
      <PageTitle>{t(planMessages.plans)}</PageTitle>
      <Heading level={1} data-size="lg">
        {t(planMessages.plans)}
      </Heading>
      {plans.length === 0 && <NoPlans mayReadIn={mayReadIn} />}
      <SectorLinks plans={plans} current={sector} />
      {[...years].map(([year, ofYear]) => (
        <section key={year} aria-labelledby={`aar-${year}`}>
          <Heading level={2} data-size="xs" id={`aar-${year}`}>
            {t(planMessages.year, { year: String(year) })}
          </Heading>
          <ul className="plan-cards">
            {ofYear.map((plan) => (
              <li key={plan.slug}>
                <PlanCard plan={plan} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
