import { shortDate } from '#shared/dates/format-date.ts';
import { useText } from '#web/text/use-text.ts';
import type { DecisionSummary } from '../../model/views.ts';
import { Person } from '../parts/person.tsx';
import { partMessages } from '../parts/messages.ts';
import { decisionMessages } from './messages.ts';

/** Who follows a decision up and by when; a dash where nobody was asked. */
export function FollowUp({ of }: Readonly<{ of: Pick<DecisionSummary, 'followUp' | 'hidden'> }>) {
  const t = useText();
  if (of.followUp === null) return <span className="muted">–</span>;
  const { words, person, organisation, dueOn } = of.followUp;
  const isNamed = words !== null || person !== null || organisation !== null;
  return (
    <>
      {words}
      {words !== null && (person || organisation) && ', '}
      {person && <Person person={person} />}
      {person && organisation && ', '}
      {organisation}
      {!isNamed && !of.hidden && <span className="muted">{t(partMessages.unknown)}</span>}
      {dueOn !== null && (
        <>
          {isNamed && <br />}
          <span className="muted">{t(decisionMessages.due, { date: shortDate(dueOn) })}</span>
        </>
      )}
    </>
  );
}
