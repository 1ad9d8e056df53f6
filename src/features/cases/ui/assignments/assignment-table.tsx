import { Link } from 'react-router';
import { shortDate } from '#shared/dates/format-date.ts';
import { useText } from '#web/text/use-text.ts';
import { kindTexts } from '../../model/words.ts';
import type { AssignmentSummary } from '../../model/views.ts';
import { ForumLink } from '../parts/forum-link.tsx';
import { ListTable } from '../parts/list-table.tsx';
import { AssignmentMark } from '../parts/marks.tsx';
import { partMessages } from '../parts/messages.ts';
import { Person } from '../parts/person.tsx';
import { Withheld } from '../parts/withheld.tsx';
import { Due } from './due.tsx';
import { assignmentMessages } from './messages.ts';

/** Assignments and input of a list; on a narrow screen each is a card. */
export function AssignmentTable({ assignments }: Readonly<{ assignments: readonly AssignmentSummary[] }>) {
  const t = useText();
  const heads = [
    assignmentMessages.what,
    assignmentMessages.kind,
    assignmentMessages.from,
    assignmentMessages.to,
    assignmentMessages.givenOn,
    assignmentMessages.due,
    assignmentMessages.responsible,
    partMessages.state,
  ];
  const unknown = <span className="muted">{t(partMessages.unknown)}</span>;
  return (
    <ListTable caption={assignmentMessages.title} heads={heads}>
      {assignments.map((found) => (
        <tr key={found.id}>
          <th scope="row">
            <Link to={`/oppdrag/${found.id}`}>{found.title || t(kindTexts[found.kind])}</Link> <Withheld of={found} isShort />
          </th>
          <td data-label={t(assignmentMessages.kind)}>{t(kindTexts[found.kind])}</td>
          <td data-label={t(assignmentMessages.from)}>
            <ForumLink forum={found.from} />
          </td>
          <td data-label={t(assignmentMessages.to)}>
            <ForumLink forum={found.to} />
          </td>
          <td data-label={t(assignmentMessages.givenOn)}>{found.givenOn === null ? unknown : shortDate(found.givenOn)}</td>
          <td data-label={t(assignmentMessages.due)}>
            <Due of={found} />
          </td>
          <td data-label={t(assignmentMessages.responsible)}>{found.responsible ? <Person person={found.responsible} /> : unknown}</td>
          <td data-label={t(partMessages.state)}>
            <AssignmentMark state={found.state} late={found.late} />
          </td>
        </tr>
      ))}
    </ListTable>
  );
}
