import { Button } from '@digdir/designsystemet-react';
import { Form } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { personDataMessages } from './messages.ts';

/** The reason, and a mark that the preview was seen: without both nothing is erased. */
export function EraseForm({ why }: { readonly why: string }) {
  const t = useText();
  return (
    <Form method="post">
      <div className="ds-field">
        <label className="ds-label" htmlFor="erase-why">
          {t(personDataMessages.why)}
        </label>
        <input className="ds-input" id="erase-why" name="why" required maxLength={500} defaultValue={why} autoComplete="off" />
      </div>
      <p>
        <label>
          <input type="checkbox" name="confirmed" value="yes" required /> {t(personDataMessages.confirm)}
        </label>
      </p>
      <Button type="submit" data-color="danger" data-size="sm">
        {t(personDataMessages.erase)}
      </Button>
    </Form>
  );
}
