import { Button, Heading, Input, Label } from '@digdir/designsystemet-react';
import { Form } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { eventMessages, webhookMessages } from '../messages.ts';

type Written = Readonly<{ address: string; events: readonly string[] }>;

/** Registers an address. What was written stays where it was refused. */
export function AddForm({ written }: { readonly written: Written | null }) {
  const t = useText();
  return (
    <Form method="post" className="stack webhook-form">
      <Heading level={2} data-size="sm">
        {t(webhookMessages.add)}
      </Heading>
      <div className="ds-field">
        <Label htmlFor="address">{t(webhookMessages.address)}</Label>
        <p id="address-hint" className="muted">
          {t(webhookMessages.addressHint)}
        </p>
        <Input
          id="address"
          name="address"
          type="url"
          required
          maxLength={500}
          defaultValue={written?.address}
          aria-describedby="address-hint"
        />
      </div>
      <fieldset className="ds-fieldset">
        <legend>{t(webhookMessages.events)}</legend>
        {Object.entries(eventMessages).map(([event, text]) => (
          <label key={event} className="webhook-event">
            <input
              type="checkbox"
              className="ds-input"
              name="events"
              value={event}
              defaultChecked={written === null || written.events.includes(event)}
            />
            {t(text)}
          </label>
        ))}
      </fieldset>
      <div>
        <Button type="submit" name="act" value="add">
          {t(webhookMessages.save)}
        </Button>
      </div>
    </Form>
  );
}
