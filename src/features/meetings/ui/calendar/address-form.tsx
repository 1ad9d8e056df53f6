import { Button, Input, Label } from '@digdir/designsystemet-react';
import { Form } from 'react-router';
import { writtenIn, type FormAnswer } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import type { CalledPerson } from '../../model/called-person.ts';
import { calendarMessages } from './messages.ts';

type Props = Readonly<{ person: CalledPerson; refusal: FormAnswer | undefined }>;

/** Where somebody gets e-mail; folded in until it is asked for, or was refused. */
export function AddressForm({ person: { contactId, name, email }, refusal }: Props) {
  const t = useText();
  const written = writtenIn(refusal, 'address', { name: 'contact', id: contactId });
  const field = `adresse-${contactId}`;
  return (
    <details className="no-print" open={'email' in written}>
      <summary>{t(email === null ? calendarMessages.setAddress : calendarMessages.changeAddress)}</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="contact" value={contactId} />
        <div className="ds-field">
          <Label htmlFor={field}>{t(calendarMessages.addressOf, { name })}</Label>
          <Input id={field} name="email" type="email" autoComplete="off" maxLength={254} defaultValue={written['email'] ?? email ?? ''} />
        </div>
        <p className="muted">{t(calendarMessages.addressText)}</p>
        <div>
          <Button type="submit" name="act" value="address" variant="secondary" data-size="sm">
            {t(calendarMessages.save)}
          </Button>
        </div>
      </Form>
    </details>
  );
}
