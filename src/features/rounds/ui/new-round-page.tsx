import './rounds.css';
import { Alert, Heading } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { listMessages } from './list/messages.ts';
import { newMessages } from './new/messages.ts';
import { RoundForm } from './new/round-form.tsx';
import { RoundPreview } from './new/round-preview.tsx';
import type { action, loader } from './new-round-page.server.ts';

export { action, loader } from './new-round-page.server.ts';

/** Opens a round: first the plan, then what is asked, then who gets what. */
export default function NewRoundPage() {
  const t = useText();
  const { plan, plans, usual } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const written = answer?.written ?? usual;
  return (
    <div className="page page--narrow">
      <PageTitle>{t(newMessages.title)}</PageTitle>
      <p className="eyebrow">
        <Link to="/runder">{t(listMessages.title)}</Link>
        {plan && (
          <>
            {' · '}
            <Link to={`/planer/${plan.slug}`} lang={plan.language}>
              {plan.title}
            </Link>
          </>
        )}
      </p>
      <Heading level={1} data-size="md">
        {t(newMessages.title)}
      </Heading>
      <SteeringPages />
      {plan === null && (
        <>
          <p>{t(plans.length === 0 ? newMessages.noPlans : newMessages.choosePlan)}</p>
          <ul>
            {plans.map(({ slug, title, year }) => (
              <li key={slug}>
                <Link to={`/runder/ny?plan=${slug}`}>{`${title} (${year})`}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {plan && written && (
        <>
          <p>{t(newMessages.lead)}</p>
          {answer?.message && (
            <Alert data-color="danger" role="alert">
              {answer.message}
            </Alert>
          )}
          {answer?.preview && <RoundPreview preview={answer.preview} written={answer.written} language={plan.language} />}
          <RoundForm plan={plan} written={written} />
        </>
      )}
    </div>
  );
}
