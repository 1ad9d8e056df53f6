import { Alert, Button, Input, Label, Paragraph } from '@digdir/designsystemet-react';
import { Form } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { draftMessages } from './draft-messages.ts';

/** That a plan is a draft, told to all who see it; and the secretariat's way to open it, or to make it one again. */
export function DraftState({ isOpen, opens }: Readonly<{ isOpen: boolean; opens: boolean }>) {
  const t = useText();
  return (
    <>
      {!isOpen && (
        <Alert data-color="warning" className="no-print">
          <Paragraph>{t(draftMessages.isDraft)}</Paragraph>
        </Alert>
      )}
      {opens && (
        <details className="no-print">
          <summary>{t(isOpen ? draftMessages.makeDraft : draftMessages.open)}</summary>
          <Form method="post" className="stack">
            <input type="hidden" name="act" value={isOpen ? 'close' : 'open'} />
            <Paragraph>{t(isOpen ? draftMessages.aboutClosing : draftMessages.aboutOpening)}</Paragraph>
            <div className="ds-field">
              <Label htmlFor="hvorfor-utkast">{t(draftMessages.why)}</Label>
              <Input id="hvorfor-utkast" name="why" />
            </div>
            <div>
              <Button type="submit">{t(isOpen ? draftMessages.makeDraft : draftMessages.open)}</Button>
            </div>
          </Form>
        </details>
      )}
    </>
  );
}
