import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { kindTexts } from '../../model/words.ts';
import type { AssignmentSummary } from '../../model/views.ts';
import { ForumLink } from '../parts/forum-link.tsx';
import { AssignmentMark } from '../parts/marks.tsx';
import { Withheld } from '../parts/withheld.tsx';

/** Assignments and input in short: what, from whom to whom, and where it stands. */
export function AssignmentList({ assignments }: Readonly<{ assignments: readonly AssignmentSummary[] }>) {
  const t = useText();
  return (
    <ul className="steering-list">
      {assignments.map((found) => (
        <li key={found.id}>
          <span>
            <Link to={`/oppdrag/${found.id}`}>{found.title || t(kindTexts[found.kind])}</Link> <ForumLink forum={found.from} /> →{' '}
            <ForumLink forum={found.to} /> <Withheld of={found} isShort />
          </span>
          <span>
            <AssignmentMark state={found.state} late={found.late} />
          </span>
        </li>
      ))}
    </ul>
  );
}
