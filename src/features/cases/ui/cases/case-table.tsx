import { Link } from 'react-router';
import { shortDate } from '#shared/dates/format-date.ts';
import { useText } from '#web/text/use-text.ts';
import type { CaseSummary } from '../../model/views.ts';
import { ForumLink } from '../parts/forum-link.tsx';
import { ListTable } from '../parts/list-table.tsx';
import { CaseMark } from '../parts/marks.tsx';
import { Withheld } from '../parts/withheld.tsx';
import { partMessages } from '../parts/messages.ts';
import { caseMessages } from './messages.ts';

/** The cases of a list; on a narrow screen each is a card. */
export function CaseTable({ cases }: Readonly<{ cases: readonly CaseSummary[] }>) {
  const t = useText();
  const heads = [
    caseMessages.number,
    caseMessages.caseTitle,
    caseMessages.raisedIn,
    caseMessages.at,
    caseMessages.raisedOn,
    caseMessages.decisions,
    partMessages.state,
  ];
  return (
    <ListTable caption={caseMessages.title} heads={heads}>
      {cases.map((found) => (
        <tr key={found.id}>
          <td className="number">{found.label}</td>
          <th scope="row">
            <Link to={`/saker/${found.id}`}>{found.title ?? found.label}</Link> <Withheld of={found} isShort />
          </th>
          <td data-label={t(caseMessages.raisedIn)}>
            <ForumLink forum={found.forum} />
          </td>
          <td data-label={t(caseMessages.at)}>
            <ForumLink forum={found.at} />
          </td>
          <td data-label={t(caseMessages.raisedOn)}>{shortDate(found.raisedOn)}</td>
          <td data-label={t(caseMessages.decisions)}>{found.decisions}</td>
          <td data-label={t(partMessages.state)}>
            <CaseMark closedOn={found.closedOn} />
          </td>
        </tr>
      ))}
    </ListTable>
  );
}
