import { Button, Input, Label, Select } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import { outcomes, outcomeWords } from '../../model/editions/outcome.ts';
import { editionMessages } from './messages.ts';

type Props = Readonly<{ edition: number; written: Readonly<Record<string, string>> }>;

/** Records what a forum made of an edition. `written` is what was sent in vain; it stands open with it. */
export function AdoptForm({ edition, written }: Props) {
  const t = useText();
  const id = `tilslutning-${edition}`;
  return (
    <details className="ds-details no-print" open={written['act'] === 'adopt' || undefined}>
      <summary>{t(editionMessages.adopt)}</summary>
      <form method="post" className="stack">
        <input type="hidden" name="act" value="adopt" />
        <input type="hidden" name="edition" value={edition} />
        <div className="ds-field">
          <Label htmlFor={`${id}-hvem`}>{t(editionMessages.body)}</Label>
          <Input id={`${id}-hvem`} name="body" required maxLength={200} defaultValue={written['body'] ?? ''} />
        </div>
        <div className="ds-field">
          <Label htmlFor={`${id}-dato`}>{t(editionMessages.date)}</Label>
          <Input id={`${id}-dato`} name="date" type="date" required defaultValue={written['date'] ?? ''} />
        </div>
        <div className="ds-field">
          <Label htmlFor={`${id}-utfall`}>{t(editionMessages.outcome)}</Label>
          <Select id={`${id}-utfall`} name="outcome" defaultValue={written['outcome'] || 'endorsed'}>
            {outcomes.map((outcome) => (
              <Select.Option key={outcome} value={outcome}>
                {t(outcomeWords[outcome])}
              </Select.Option>
            ))}
          </Select>
        </div>
        <Button type="submit" data-size="sm">
          {t(editionMessages.doAdopt)}
        </Button>
      </form>
    </details>
  );
}
