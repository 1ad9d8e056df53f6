import { Link } from 'react-router';
import { shortDate } from '#shared/dates/format-date.ts';
import { useText } from '#web/text/use-text.ts';
import type { DecisionSummary } from '../../model/views.ts';
import { ForumLink } from '../parts/forum-link.tsx';
import { ListTable } from '../parts/list-table.tsx';
import { FollowUpMark, OutcomeMark } from '../parts/marks.tsx';
import { partMessages } from '../parts/messages.ts';
import { Withheld } from '../parts/withheld.tsx';
import { Age } from './age.tsx';
import { FollowUp } from './follow-up.tsx';
import { decisionMessages } from './messages.ts';

/** Decisions of a list; on a narrow screen each is a card. */
export function DecisionTable({ decisions }: Readonly<{ decisions: readonly DecisionSummary[] }>) {
  const heads = [
    decisionMessages.date,
    decisionMessages.text,
    partMessages.forum,
    decisionMessages.outcome,
    decisionMessages.followUp,
    partMessages.state,
    decisionMessages.age,
  ];
  return (
    <ListTable caption={decisionMessages.title} heads={heads}>
      {decisions.map((decision) => (
        <Row key={decision.id} decision={decision} />
      ))}
    </ListTable>
  );
}

const shownAtMost = 280;

function Row({ decision }: Readonly<{ decision: DecisionSummary }>) {
  const t = useText();
  const { text } = decision;
  return (
    <tr>
      <td className="number">
        <Link to={`/vedtak/${decision.id}`}>{shortDate(decision.decidedOn)}</Link>
      </td>
      <th scope="row" className="register-text">
        {decision.case && (
          <>
            <Link to={`/saker/${decision.case.id}`}>{[decision.case.label, decision.case.title].filter(Boolean).join(': ')}</Link>
            <br />
          </>
        )}
        {text.length > shownAtMost ? `${text.slice(0, shownAtMost)} …` : text} <Withheld of={decision} isShort />
        {decision.adopted && (
          <>
            <br />
            <Link to={`/planer/${decision.adopted.plan}/utgaver/${decision.adopted.edition}`}>
              {t(decisionMessages.adopts, { plan: decision.adopted.planTitle, number: decision.adopted.edition })}
            </Link>
          </>
        )}
      </th>
      <td data-label={t(partMessages.forum)}>
        <ForumLink forum={decision.forum} />
      </td>
      <td data-label={t(decisionMessages.outcome)}>
        <OutcomeMark outcome={decision.outcome} />
      </td>
      <td data-label={t(decisionMessages.followUp)}>
        <FollowUp of={decision} />
      </td>
      <td data-label={t(partMessages.state)}>
        <FollowUpMark state={decision.state} />
      </td>
      <td data-label={t(decisionMessages.age)}>
        <Age days={decision.age} />
      </td>
    </tr>
  );
}
