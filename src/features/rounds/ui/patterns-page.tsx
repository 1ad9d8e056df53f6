import './rounds.css';
import './follow/follow.css';
import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { Form, Link, useActionData, useLoaderData } from 'react-router';
import { longDate, shortDate } from '#shared/dates/format-date.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import { PartnershipLinks } from '#web/parts/partnership-links.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { followMessages } from './follow/messages.ts';
import { patternMessages, plannedWords } from './patterns/messages.ts';
import { PatternForm } from './patterns/pattern-form.tsx';
import type { action, loader } from './patterns-page.server.ts';

export { action, loader } from './patterns-page.server.ts';

/** The rounds that come again before each meeting of a forum. */
export default function PatternsPage() {
  const t = useText();
  const { chosen, patterns } = useLoaderData<typeof loader>();
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
      <Planned />
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

function Planned() {
  const t = useText();
  const language = useLanguage();
  const { planned } = useLoaderData<typeof loader>();
  return (
    <section aria-labelledby="planlagt">
      <Heading level={2} data-size="xs" id="planlagt">
        {t(patternMessages.planned)}
      </Heading>
      {planned.length === 0 && <p className="empty-state">{t(patternMessages.none)}</p>}
      <ul>
        {planned.map(({ pattern, plan, forum, meetingId, meetingOn, openOn, deadline, roundId, state }) => (
          <li key={`${pattern}-${meetingId}`}>
            <strong>{t(patternMessages.before, { forum: forum.name, date: longDate(meetingOn, language) })}</strong> ·{' '}
            <span lang={plan.language}>{plan.title}</span>
            <span className="round-note muted">
              {t(plannedWords[state])} · {t(patternMessages.days, { open: shortDate(openOn), deadline: shortDate(deadline) })}
            </span>
            {roundId !== null && <Link to={`/runder/${roundId}`}>{t(patternMessages.see)}</Link>}
            {state === 'due' && (
              <Form method="post" className="no-print">
                <input type="hidden" name="pattern" value={pattern} />
                <input type="hidden" name="meeting" value={meetingId} />
                <Button
                  type="submit"
                  name="act"
                  value="open"
                  data-size="sm"
                  aria-label={t(patternMessages.openNamed, { forum: forum.name, date: longDate(meetingOn, language) })}
                >
                  {t(patternMessages.open)}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
