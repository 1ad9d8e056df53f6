import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { Form } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { ReviewResult } from '../act-on-review.server.ts';
import { columnMessages } from '../column-messages.ts';
import { questionMessages } from '../question-messages.ts';
import { reviewMessages } from '../review-messages.ts';

/** What came of the last form that was sent. */
export function ResultNotice({ result }: { readonly result: ReviewResult | undefined }) {
  const t = useText();
  if (!result || result.kind === 'answered') return <div role="status" />;
  if (result.kind === 'failed') {
    return (
      <Alert data-color="danger" role="alert">
        <Paragraph>{result.sentence}</Paragraph>
      </Alert>
    );
  }
  return (
    <Alert data-color="success" role="status" className="result-notice">
      <Paragraph>{words()}</Paragraph>
      {result.kind === 'left' && result.questions.length > 0 && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="intent" value="take-back" />
          {result.questions.map((question) => (
            <input key={question} type="hidden" name="question" value={question} />
          ))}
          <Button type="submit" variant="tertiary" data-size="sm">
            {t(questionMessages.takeBack)}
          </Button>
        </Form>
      )}
    </Alert>
  );

  function words(): string {
    if (result?.kind === 'left') return t(questionMessages.leftUnknown, { n: result.questions.length });
    if (result?.kind === 'statuses') return t(questionMessages.statusesSaved, { n: result.count });
    return t(result?.kind === 'columns' ? columnMessages.confirmed : reviewMessages.factsSaved);
  }
}
