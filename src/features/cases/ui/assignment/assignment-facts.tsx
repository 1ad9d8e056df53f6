import { Link } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { ShownAssignment } from '../../queries/show-assignment.ts';
import { Due } from '../assignments/due.tsx';
import { assignmentMessages } from '../assignments/messages.ts';
import { ForumLink } from '../parts/forum-link.tsx';
import { partMessages } from '../parts/messages.ts';
import { Person } from '../parts/person.tsx';
import { SourceFacts } from '../parts/source-facts.tsx';

/** From whom to whom, when, due when, and where it came from; what is not known is said to be so. */
export function AssignmentFacts({ assignment }: Readonly<{ assignment: ShownAssignment }>) {
  const t = useText();
  const language = useLanguage();
  const { givenOn, responsible, case: found, decisionId, hidden } = assignment;
  const unknown = <span className="muted">{t(partMessages.unknown)}</span>;
  return (
    <dl className="steering-facts">
      <dt>{t(assignmentMessages.from)}</dt>
      <dd>
        <ForumLink forum={assignment.from} />
      </dd>
      <dt>{t(assignmentMessages.to)}</dt>
      <dd>
        <ForumLink forum={assignment.to} />
      </dd>
      <dt>{t(assignmentMessages.givenOn)}</dt>
      <dd>{givenOn === null ? unknown : longDate(givenOn, language)}</dd>
      <dt>{t(assignmentMessages.due)}</dt>
      <dd>
        <Due of={assignment} />
      </dd>
      {!hidden && (
        <>
          <dt>{t(assignmentMessages.responsible)}</dt>
          <dd>{responsible ? <Person person={responsible} /> : unknown}</dd>
        </>
      )}
      {found && (
        <>
          <dt>{t(assignmentMessages.fromCase)}</dt>
          <dd>
            <Link to={`/saker/${found.id}`}>{found.label}</Link>
          </dd>
        </>
      )}
      {decisionId !== null && (
        <>
          <dt>{t(assignmentMessages.fromDecision)}</dt>
          <dd>
            <Link to={`/vedtak/${decisionId}`}>{t(assignmentMessages.theDecision)}</Link>
          </dd>
        </>
      )}
      <SourceFacts of={assignment} />
    </dl>
  );
}
