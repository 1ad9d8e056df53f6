import { NavLink, useSearchParams } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { ReviewPart } from '../model/review-parts.ts';
import type { ReviewData } from '../review-data.server.ts';
import { reviewMessages } from '../review-messages.ts';

/** The parts of the review with what waits in each. */
export function PartNav({ review }: { readonly review: ReviewData }) {
  const t = useText();
  const [params] = useSearchParams();
  const side = params.get('side');
  return (
    <nav aria-label={t(reviewMessages.parts)} className="part-nav">
      <ul>
        {review.parts.map((part) => (
          <li key={part}>
            <NavLink
              to={`?del=${part}${side === null ? '' : `&side=${side}`}`}
              preventScrollReset
              aria-current={part === review.part ? 'page' : false}
            >
              {t(reviewMessages[part])} <span className="part-count">{countOf(part)}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );

  function countOf(part: ReviewPart): string {
    const { progress, optionalProgress, findingCount, changes } = review;
    if (part === 'sporsmal' || part === 'status') {
      const { answered, total } = part === 'sporsmal' ? progress : optionalProgress;
      return total === 0 ? '0' : t(reviewMessages.countOf, { n: answered, total });
    }
    if (part === 'funn') return String(findingCount);
    if (part === 'forskjeller' && changes) return String(changes.added + changes.changed + changes.moved + changes.removed);
    return part === 'kolonner' && review.columnsGuessed ? '!' : '';
  }
}
