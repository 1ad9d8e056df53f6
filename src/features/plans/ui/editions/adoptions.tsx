import { Button, Input, Label } from '@digdir/designsystemet-react';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { EditionAdoption } from '../../model/editions/edition.ts';
import { outcomeWords } from '../../model/editions/outcome.ts';
import { editionMessages } from './messages.ts';

type Props = Readonly<{ adoptions: readonly EditionAdoption[]; arranges: boolean }>;

/** Who has adopted an edition, when and with which outcome; what was withdrawn is still told. */
export function Adoptions({ adoptions, arranges }: Props) {
  const t = useText();
  if (adoptions.length === 0) return <p className="muted">{t(editionMessages.notAdopted)}</p>;
  return (
    <ul className="adoptions">
      {adoptions.map((adoption) => (
        <li key={adoption.id}>
          <AdoptionLine adoption={adoption} />
          {arranges && !adoption.withdrawn && <WithdrawForm adoption={adoption.id} />}
        </li>
      ))}
    </ul>
  );
}

function AdoptionLine({ adoption: { body, date, outcome, withdrawn } }: { readonly adoption: EditionAdoption }) {
  const t = useText();
  const language = useLanguage();
  const line = t(editionMessages.adopted, { outcome: t(outcomeWords[outcome]), body, date: longDate(date, language) });
  if (!withdrawn) return line;
  return (
    <>
      <del>{line}</del> <span className="muted">{t(editionMessages.withdrawn, { why: withdrawn.why })}</span>
    </>
  );
}

function WithdrawForm({ adoption }: { readonly adoption: number }) {
  const t = useText();
  const id = `trekk-${adoption}`;
  return (
    <details className="ds-details no-print">
      <summary>{t(editionMessages.withdraw)}</summary>
      <form method="post" className="stack">
        <input type="hidden" name="act" value="withdraw" />
        <input type="hidden" name="adoption" value={adoption} />
        <div className="ds-field">
          <Label htmlFor={id}>{t(editionMessages.why)}</Label>
          <Input id={id} name="why" required maxLength={2000} />
        </div>
        <Button type="submit" data-size="sm" variant="secondary">
          {t(editionMessages.withdraw)}
        </Button>
      </form>
    </details>
  );
}
