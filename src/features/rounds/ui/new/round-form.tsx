import { Button, Input, Label, Select, Textarea } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import { asks } from '../../model/views.ts';
import { askWords, newMessages } from './messages.ts';
import type { WrittenRound } from './round-form-fields.ts';

type Column = Readonly<{ key: string; label: string }>;

type Props = Readonly<{
  plan: Readonly<{
    language: string;
    areas: readonly Readonly<{ key: string; title: string; count: number }>[];
    periods: readonly Column[];
    focusPeriods: readonly Column[];
  }>;
  written: WrittenRound;
}>;

/** What is asked, about what, until when; the button shows who gets what. */
export function RoundForm({ plan, written }: Props) {
  const t = useText();
  return (
    <form method="post" className="stack">
      <input type="hidden" name="act" value="preview" />
      <input type="hidden" name="pattern" value={written.pattern} />
      <div className="ds-field">
        <Label htmlFor="navn">{t(newMessages.name)}</Label>
        <Input id="navn" name="title" required maxLength={200} defaultValue={written.title} lang={plan.language} />
      </div>
      <fieldset className="round-choice">
        <legend className="ds-label" data-weight="medium">
          {t(newMessages.asks)}
        </legend>
        {asks.map((ask) => (
          <label key={ask}>
            <input type="checkbox" className="ds-input" name="asks" value={ask} defaultChecked={written.asks.includes(ask)} />{' '}
            {t(askWords[ask])}
          </label>
        ))}
      </fieldset>
      <PeriodField id="periode" name="period" label={t(newMessages.period)} columns={plan.periods} value={written.period} plan={plan} />
      {plan.focusPeriods.length > 0 ? (
        <PeriodField
          id="fokus"
          name="focusPeriod"
          label={t(newMessages.focusPeriod)}
          columns={plan.focusPeriods}
          value={written.focusPeriod}
          plan={plan}
        />
      ) : (
        <p className="muted">{t(newMessages.noFocus)}</p>
      )}
      <fieldset className="round-choice round-choice--lines">
        <legend className="ds-label" data-weight="medium">
          {t(newMessages.areas)}
        </legend>
        {plan.areas.map(({ key, title, count }) => (
          <label key={key} lang={plan.language}>
            <input type="checkbox" className="ds-input" name="areas" value={key} defaultChecked={written.areas.includes(key)} />{' '}
            {t(newMessages.itemsOf, { title, count })}
          </label>
        ))}
      </fieldset>
      <div className="round-choice">
        <label>
          <input type="checkbox" className="ds-input" name="onlyOpen" value="1" defaultChecked={written.onlyOpen} />{' '}
          {t(newMessages.onlyOpen)}
        </label>
      </div>
      <div className="ds-field">
        <Label htmlFor="frist">{t(newMessages.deadline)}</Label>
        <Input id="frist" name="deadline" type="date" required defaultValue={written.deadline} />
      </div>
      <div className="ds-field">
        <Label htmlFor="paminnelser">{t(newMessages.reminders)}</Label>
        <Input id="paminnelser" name="reminders" maxLength={50} inputMode="numeric" defaultValue={written.reminders} />
      </div>
      <div className="ds-field">
        <Label htmlFor="hilsen">{t(newMessages.greeting)}</Label>
        <Textarea id="hilsen" name="greeting" rows={4} maxLength={2000} defaultValue={written.greeting} lang={plan.language} />
      </div>
      <div>
        <Button type="submit">{t(newMessages.preview)}</Button>
      </div>
    </form>
  );
}

type PeriodProps = Readonly<{
  id: string;
  name: string;
  label: string;
  columns: readonly Column[];
  value: string;
  plan: Readonly<{ language: string }>;
}>;

function PeriodField({ id, name, label, columns, value, plan }: PeriodProps) {
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} name={name} defaultValue={value}>
        {columns.map((column) => (
          <Select.Option key={column.key} value={column.key} lang={plan.language}>
            {column.label}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}
