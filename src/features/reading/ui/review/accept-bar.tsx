import { Button, Paragraph } from '@digdir/designsystemet-react';
import { Form, Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { ReviewData } from '../review-data.server.ts';
import { reviewMessages } from '../review-messages.ts';

/** What will happen, in a sentence, and the button that does it. A newer version is taken in where its differences stand. */
export function AcceptBar({ review }: { readonly review: ReviewData }) {
  const t = useText();
  const { existing, counts, part } = review;
  return (
    <section className="accept-bar" aria-label={t(reviewMessages.accept)}>
      <div className="accept-words">
        <Paragraph>
          <strong>{whatHappens()}</strong>
        </Paragraph>
        <Paragraph data-size="sm">
          {counts.withoutYear > 0 && t(reviewMessages.yearsUnknown, { n: counts.withoutYear })}{' '}
          {counts.withoutStatus > 0 && t(reviewMessages.statusesUnknown, { n: counts.withoutStatus })}
        </Paragraph>
      </div>
      <div className="accept-actions">
        <details className="ds-details discard">
          <summary>{t(reviewMessages.discard)}</summary>
          <div>
            <Form method="post">
              <input type="hidden" name="intent" value="discard" />
              <Paragraph data-size="sm">{t(reviewMessages.discardSure)}</Paragraph>
              <Button type="submit" data-color="danger" data-size="sm">
                {t(reviewMessages.discardYes)}
              </Button>
            </Form>
          </div>
        </details>
        {mainAction()}
      </div>
    </section>
  );

  function mainAction() {
    if (review.columnsGuessed)
      return part === 'kolonner' ? null : <LinkButton to="?del=kolonner">{t(reviewMessages.confirmFirst)}</LinkButton>;
    if (existing && part !== 'forskjeller') return <LinkButton to="?del=forskjeller">{t(reviewMessages.seeDifferences)}</LinkButton>;
    return (
      <Form method="post">
        <input type="hidden" name="intent" value="accept" />
        <input type="hidden" name="seenVersion" value={existing?.version ?? ''} />
        <Button type="submit">{t(reviewMessages.accept)}</Button>
      </Form>
    );
  }

  function whatHappens(): string {
    const { changes } = review;
    if (!existing || !changes) return t(reviewMessages.newPlan, { areas: counts.areas, items: counts.items });
    const isSame = changes.added + changes.changed + changes.moved + changes.removed === 0;
    return t(isSame ? reviewMessages.sameAsBefore : reviewMessages.newVersion, { title: existing.title, ...changes });
  }
}

function LinkButton({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <Button asChild>
      <Link to={to}>{children}</Link>
    </Button>
  );
}
