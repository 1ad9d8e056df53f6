import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { ShownDecision } from '../../queries/show-decision.ts';
import { Age } from '../decisions/age.tsx';
import { FollowUp } from '../decisions/follow-up.tsx';
import { decisionMessages } from '../decisions/messages.ts';
import { ForumLink } from '../parts/forum-link.tsx';
import { partMessages } from '../parts/messages.ts';
import { SourceFacts } from '../parts/source-facts.tsx';
import { decisionPageMessages } from './messages.ts';

/** Where and when it was decided, who follows up, who disagreed, and what came of it. */
export function DecisionFacts({ decision }: Readonly<{ decision: ShownDecision }>) {
  const t = useText();
  const language = useLanguage();
  const { case: found, meeting, adopted, completion } = decision;
  const unknown = <span className="muted">{t(partMessages.unknown)}</span>;
  return (
    <>
      <dl className="steering-facts">
        <dt>{t(partMessages.forum)}</dt>
        <dd>
          <ForumLink forum={decision.forum} />
        </dd>
        {found && (
          <>
            <dt>{t(decisionMessages.case)}</dt>
            <dd>
              <Link to={`/saker/${found.id}`}>{[found.label, found.title].filter(Boolean).join(': ')}</Link>
            </dd>
          </>
        )}
        <dt>{t(decisionPageMessages.meetingWord)}</dt>
        <dd>
          {meeting ? (
            <Link to={`/moter/${meeting.id}`}>{t(decisionPageMessages.meeting, { date: longDate(meeting.date, language) })}</Link>
          ) : (
            <span className="muted">{t(decisionPageMessages.noMeeting)}</span>
          )}
        </dd>
        {adopted && (
          <>
            <dt>{t(decisionMessages.edition)}</dt>
            <dd>
              <Link to={`/planer/${adopted.plan}/utgaver/${adopted.edition}`}>
                {t(decisionMessages.adopts, { plan: adopted.planTitle, number: adopted.edition })}
              </Link>
            </dd>
          </>
        )}
        {!decision.hidden && (
          <>
            <dt>{t(decisionPageMessages.agreement)}</dt>
            <dd>{decision.consensus === null ? unknown : t(decision.consensus ? decisionMessages.agreed : decisionMessages.disagreed)}</dd>
          </>
        )}
        <dt>{t(decisionMessages.followUp)}</dt>
        <dd>
          <FollowUp of={decision} />
        </dd>
        <dt>{t(decisionMessages.age)}</dt>
        <dd>
          <Age days={decision.age} />
        </dd>
        <SourceFacts of={decision} />
      </dl>
      {decision.dissents.length > 0 && (
        <section>
          <Heading level={2} data-size="xs">
            {t(decisionPageMessages.dissents)}
          </Heading>
          {decision.dissents.map(({ id, who, party, text }) => (
            <p key={id} className="steering-text">
              <strong>{[who, party].filter(Boolean).join(', ') || t(decisionPageMessages.somebody)}:</strong> {text}
            </p>
          ))}
        </section>
      )}
      {completion && (
        <section>
          <Heading level={2} data-size="xs">
            {t(decisionPageMessages.outcomeOf)}
          </Heading>
          <p className="muted">{t(decisionPageMessages.completedOn, { date: longDate(completion.on, language) })}</p>
          <p className="steering-text">{completion.text}</p>
        </section>
      )}
    </>
  );
}
