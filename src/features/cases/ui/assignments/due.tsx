import { Link } from 'react-router';
import { shortDate } from '#shared/dates/format-date.ts';
import { useText } from '#web/text/use-text.ts';
import type { AssignmentSummary } from '../../model/views.ts';
import { partMessages } from '../parts/messages.ts';
import { assignmentMessages } from './messages.ts';

/** When something is due: a day, a meeting, both, or not known. */
export function Due({ of: { dueOn, dueMeeting } }: Readonly<{ of: Pick<AssignmentSummary, 'dueOn' | 'dueMeeting'> }>) {
  const t = useText();
  if (dueOn === null && dueMeeting === null) return <span className="muted">{t(partMessages.unknown)}</span>;
  return (
    <>
      {dueOn !== null && shortDate(dueOn)}
      {dueOn !== null && dueMeeting && ', '}
      {dueMeeting && <Link to={`/moter/${dueMeeting.id}`}>{t(assignmentMessages.dueMeeting, { date: shortDate(dueMeeting.date) })}</Link>}
    </>
  );
}
