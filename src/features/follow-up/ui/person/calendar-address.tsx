import { Alert, Button, Heading, Input, Label } from '@digdir/designsystemet-react';
import { Form } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { personMessages } from './messages.ts';

export type AddressShown = Readonly<{ address: string | null; act: 'show' | 'renew' | 'remove' }>;

/** The secret address of a person's calendar, shown when it is asked for. */
export function CalendarAddress({ shown }: { readonly shown: AddressShown | null }) {
  const t = useText();
  return (
    <section aria-labelledby="kalender" className="person-part no-print">
      <Heading level={2} data-size="sm" id="kalender">
        {t(personMessages.calendar)}
      </Heading>
      <p>{t(personMessages.calendarLead)}</p>
      {shown?.act === 'renew' && <p role="status">{t(personMessages.renewed)}</p>}
      {shown?.act === 'remove' && (
        <Alert data-color="success" role="status">
          {t(personMessages.removed)}
        </Alert>
      )}
      {shown?.address && (
        <div className="ds-field calendar-address">
          <Label htmlFor="adresse">{t(personMessages.calendar)}</Label>
          <Input id="adresse" readOnly value={shown.address} />
        </div>
      )}
      <Form method="post" className="button-row">
        <Button type="submit" name="act" value="show" variant="secondary">
          {t(personMessages.showAddress)}
        </Button>
        <Button type="submit" name="act" value="renew" variant="tertiary">
          {t(personMessages.renewAddress)}
        </Button>
        <Button type="submit" name="act" value="remove" variant="tertiary">
          {t(personMessages.removeAddress)}
        </Button>
      </Form>
    </section>
  );
}
