import './rounds.css';
import './follow/follow.css';
import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { Form, Link, useActionData, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { PartnershipLinks } from '#web/parts/partnership-links.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { followMessages } from './follow/messages.ts';
import { patternMessages } from './patterns/messages.ts';
import { PatternForm } from './patterns/pattern-form.tsx';
import { PlannedList } from './patterns/planned-list.tsx';
import type { action, loader } from './patterns-page.server.ts';

export { action, loader } from './patterns-page.server.ts';

/** The rounds that come again before each meeting of a forum. */
export default function PatternsPage() {
  const t = useText();
  const { chosen, patterns, planned } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <div className="page">
      <PageTitle>{t(patternMessages.title)}</PageTitle>
      <p className="eyebrow">
        <Link to="/runder">{t(followMessages.crumb)}</Link> · {chosen.partnership.name}
      </p>
      <Heading level={1} data-size="lg">
        {t(patternMessages.title)}
      </Heading>
      <p className="lead">{t(patternMessages.lead)}</p>
      <SteeringPages />
      <PartnershipLinks chosen={chosen.partnership} all={chosen.all} />
      {result?.message && (
        <Alert data-color="danger" role="alert">
          {result.message}
        </Alert>
      )}
      <PlannedList planned={planned} />
      {patterns.length > 0 && (
        <section aria-labelledby="monstre">
          <Heading level={2} data-size="xs" id="monstre">
            {t(patternMessages.patterns)}
          </Heading>
          <ul>
            {patterns.map(({ id, plan, forum, openDays, daysBefore }) => (
              <li key={id}>
                {t(patternMessages.pattern, { plan: plan.title, forum: forum.name, open: openDays, due: daysBefore })}
                <Form method="post" className="no-print">
                  <input type="hidden" name="pattern" value={id} />
                  <Button type="submit" name="act" value="end" variant="tertiary" data-size="sm">
                    {t(patternMessages.end)}
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PatternForm />
    </div>
  );
}
