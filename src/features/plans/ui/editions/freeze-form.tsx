import { Button, Heading, Input, Label, Textarea } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import { editionMessages } from './messages.ts';

/** `written` is what was sent in vain. */
export function FreezeForm({ written }: { readonly written: Readonly<Record<string, string>> }) {
  const t = useText();
  return (
    <section className="ds-card freeze no-print" aria-labelledby="frys">
      <Heading level={2} data-size="2xs" id="frys">
        {t(editionMessages.freeze)}
      </Heading>
      <p className="muted">{t(editionMessages.freezeHelp)}</p>
      <form method="post" className="stack">
        <input type="hidden" name="act" value="freeze" />
        <div className="ds-field">
          <Label htmlFor="utgave-navn">{t(editionMessages.label)}</Label>
          <Input id="utgave-navn" name="label" maxLength={200} defaultValue={written['label'] ?? ''} />
        </div>
        <div className="ds-field">
          <Label htmlFor="utgave-merknad">{t(editionMessages.note)}</Label>
          <Textarea id="utgave-merknad" name="note" rows={2} maxLength={2000} defaultValue={written['note'] ?? ''} />
        </div>
        <Button type="submit">{t(editionMessages.doFreeze)}</Button>
      </form>
    </section>
  );
}
