import '../follow/follow.css';
import { Button, Heading } from '@digdir/designsystemet-react';
import { Form, Link } from 'react-router';
import { longDate, shortDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { PlannedRound } from '../../patterns/list-planned-rounds.ts';
import { patternMessages, plannedWords } from './messages.ts';

/** `action` is where a round is opened; the page itself where it is not given. */
type Props = Readonly<{ planned: readonly PlannedRound[]; action?: string }>;

/** Rounds that patterns plan; one that is due is opened with a click. */
export function PlannedList({ planned, action }: Props) {
  const t = useText();
  const language = useLanguage();
  return (
    <section aria-labelledby="planlagt" className="planned-rounds">
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
              <Form method="post" {...(action && { action })} className="no-print">
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
