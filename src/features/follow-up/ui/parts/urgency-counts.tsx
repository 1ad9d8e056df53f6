import { Link, useSearchParams } from 'react-router';
import { withParams } from '#web/parts/with-params.ts';
import { useText } from '#web/text/use-text.ts';
import { urgencies, type Urgency, type UrgencyCounts } from '../../model/urgency.ts';
import { followUpMessages, urgencyWords } from '../messages.ts';
import { urgencySlugs } from '../model/asked.ts';
import { DueSymbol } from './due-tag.tsx';

type Props = Readonly<{ counts: UrgencyCounts; chosen: Urgency | undefined }>;

/** How much is late, due soon and open; each number narrows the list to what it counts. */
export function UrgencyCounts({ counts, chosen }: Props) {
  const t = useText();
  const [params] = useSearchParams();
  const all = counts.late + counts.soon + counts.open;
  return (
    <ul className="urgency-counts">
      <li>
        <Link to={withParams(params, { stand: null })} aria-current={chosen === undefined ? 'true' : undefined}>
          <strong>{all}</strong> {t(followUpMessages.everything)}
        </Link>
      </li>
      {urgencies.map((urgency) => (
        <li key={urgency}>
          <Link
            to={withParams(params, { stand: urgencySlugs[urgency] })}
            className={`due--${urgency}`}
            aria-current={chosen === urgency ? 'true' : undefined}
          >
            <DueSymbol urgency={urgency} /> <strong>{counts[urgency]}</strong> {t(urgencyWords[urgency])}
          </Link>
        </li>
      ))}
    </ul>
  );
}
