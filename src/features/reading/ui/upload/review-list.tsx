import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { ReviewEntry } from '../../list-reviews.ts';
import { uploadMessages } from '../upload-messages.ts';

/** What has been read in: those that wait for a person first, then what became of the others. */
export function ReviewList({ reviews }: { readonly reviews: readonly ReviewEntry[] }) {
  const t = useText();
  const ordered = [...reviews.filter(({ state }) => state === 'open'), ...reviews.filter(({ state }) => state !== 'open')];
  return (
    <section aria-labelledby="gjennomganger" className="review-list">
      <Heading level={2} data-size="xs" id="gjennomganger">
        {t(uploadMessages.reviews)}
      </Heading>
      {reviews.length === 0 ? (
        <Paragraph className="muted">{t(uploadMessages.noReviews)}</Paragraph>
      ) : (
        <div className="scroll-region" role="group" aria-labelledby="gjennomganger" tabIndex={0}>
          <Table data-size="sm" hover>
            <thead>
              <tr>
                <th scope="col">{t(uploadMessages.document)}</th>
                <th scope="col">{t(uploadMessages.plan)}</th>
                <th scope="col">{t(uploadMessages.readAt)}</th>
                <th scope="col">{t(uploadMessages.state)}</th>
              </tr>
            </thead>
            <tbody>
              {ordered.map((review) => (
                <ReviewRow key={review.id} review={review} />
              ))}
            </tbody>
          </Table>
        </div>
      )}
    </section>
  );
}

function ReviewRow({ review }: { readonly review: ReviewEntry }) {
  const t = useText();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        <Link to={`/innlesing/${review.id}`}>{review.fileName}</Link>
      </th>
      <td>{review.title}</td>
      <td>{longTime(review.at, language)}</td>
      <td>
        {review.state === 'open' && (
          <>
            {t(uploadMessages.open, { n: review.answers })}
            {' · '}
            <Link to={`/innlesing/${review.id}`} aria-label={t(uploadMessages.resumeNamed, { file: review.fileName })}>
              {t(uploadMessages.resume)}
            </Link>
          </>
        )}
        {review.state === 'accepted' && review.plan && (
          <>
            {t(uploadMessages.accepted)}
            {' · '}
            <Link to={`/planer/${review.plan.slug}`}>{review.plan.title}</Link>
          </>
        )}
        {review.state === 'discarded' && t(uploadMessages.discarded)}
      </td>
    </tr>
  );
}
