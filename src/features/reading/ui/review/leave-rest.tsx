import { Button } from '@digdir/designsystemet-react';
import { Form } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { questionMessages } from '../question-messages.ts';

/** One click for all that nobody can answer; it can be taken back. */
export function LeaveRest({ left }: { readonly left: number }) {
  const t = useText();
  if (left === 0) return null;
  return (
    <Form method="post" preventScrollReset className="leave-rest">
      <input type="hidden" name="intent" value="leave-rest" />
      <Button type="submit" variant="tertiary" data-size="sm">
        {t(questionMessages.leaveRest, { n: left })}
      </Button>
    </Form>
  );
}
