import './review.css';
import './source.css';
import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useActionData, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import type { ReviewResult } from './act-on-review.server.ts';
import { AcceptBar } from './review/accept-bar.tsx';
import { PartNav } from './review/part-nav.tsx';
import { ResultNotice } from './review/result-notice.tsx';
import { ReviewHeading } from './review/review-heading.tsx';
import { ReviewPartView } from './review/review-part-view.tsx';
import { reviewMessages } from './review-messages.ts';
import { SourceProvider } from './source/source-context.ts';
import { SourcePane } from './source/source-pane.tsx';
import { useSource } from './source/use-source.ts';
import type { loader } from './review-page.server.ts';

export { action, loader } from './review-page.server.ts';

/** A document on its way to become a plan: its source on one side, what was read and what is asked on the other. */
export default function ReviewPage() {
  const t = useText();
  const review = useLoaderData<typeof loader>();
  const result = useActionData<ReviewResult>();
  const question = review.part === 'sporsmal' ? review.questions[review.current] : undefined;
  const source = useSource(review.id, review.source, question ?? { page: review.source?.page.number ?? null });
  const isOpen = review.state === 'open';
  return (
    <SourceProvider value={source.show}>
      <div className="page review">
        <PageTitle>{t(reviewMessages.review, { file: review.fileName })}</PageTitle>
        <ReviewHeading review={review} />
        <ResultNotice result={result} />
        {!isOpen && (
          <Alert data-color="info">
            <Paragraph>{t(review.state === 'accepted' ? reviewMessages.wasAccepted : reviewMessages.wasDiscarded)}</Paragraph>
          </Alert>
        )}
        {isOpen && <PartNav review={review} />}
        <div className="review-panes" data-part={review.part} data-alone={review.pages.length === 0 || undefined}>
          <div className="review-work">{isOpen && <ReviewPartView review={review} />}</div>
          {review.pages.length > 0 && <SourcePane source={source} pages={review.pages} />}
        </div>
        {isOpen && <AcceptBar review={review} />}
      </div>
    </SourceProvider>
  );
}
