import { Alert, Heading, Label, Paragraph } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import { webhookMessages } from '../messages.ts';

/** The secret of an address that was just registered: the one time it is shown. */
export function NewSecret({ added }: { readonly added: Readonly<{ address: string; secret: string }> }) {
  const t = useText();
  return (
    <Alert data-color="success" role="status">
      <Heading level={2} data-size="xs">
        {t(webhookMessages.added)}
      </Heading>
      <Paragraph>{t(webhookMessages.secretText, { address: added.address })}</Paragraph>
      <div className="ds-field">
        <Label htmlFor="secret">{t(webhookMessages.secret)}</Label>
        <output id="secret" className="webhook-secret">
          {added.secret}
        </output>
      </div>
    </Alert>
  );
}
