import { Button, Label, Select } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import { useLocation } from 'react-router';
import { formText } from '#web/parts/form-text.ts';
import { useText } from '#web/text/use-text.ts';
import { latestStatusPeriod } from '../../model/sort-items.ts';
import type { Grid } from './grid-context.ts';
import { gridMessages } from './messages.ts';

/** One status for all rows that are ticked; their boxes belong to this form, also without JavaScript. */
export function BulkBar({ grid: { plan, store }, picked }: { readonly grid: Grid; readonly picked: number }) {
  const t = useText();
  const { pathname, search } = useLocation();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const items = fields.getAll('item').filter((item) => typeof item === 'string');
    if (items.length === 0) return;
    const [period, status] = [formText(fields, 'period') ?? '', formText(fields, 'status') ?? ''];
    void store.act({ act: 'statuses', item: items, period, status }).then((saved) => saved && form.reset());
  };
  return (
    <form
      id="flere"
      method="post"
      action={`/planer/${plan.slug}/endre`}
      onSubmit={submit}
      className="bulk-bar no-print"
      aria-label={t(gridMessages.bulk)}
    >
      <input type="hidden" name="act" value="statuses" />
      <input type="hidden" name="back" value={pathname + search} />
      <span role="status" className="bulk-count">
        {picked > 0 && t(gridMessages.picked, { n: picked })}
      </span>
      <Label htmlFor="flere-periode">{t(gridMessages.period)}</Label>
      <Select id="flere-periode" name="period" data-size="sm" defaultValue={latestStatusPeriod(plan) ?? ''}>
        {plan.periods.map(({ key, label }) => (
          <Select.Option key={key} value={key} lang={plan.language}>
            {label}
          </Select.Option>
        ))}
      </Select>
      <Label htmlFor="flere-status">{t(gridMessages.status)}</Label>
      <Select id="flere-status" name="status" data-size="sm">
        {plan.statuses.map(({ key, label }) => (
          <Select.Option key={key} value={key} lang={plan.language}>
            {label}
          </Select.Option>
        ))}
        <Select.Option value="">{t(gridMessages.none)}</Select.Option>
      </Select>
      <Button type="submit" data-size="sm">
        {t(gridMessages.setStatus)}
      </Button>
    </form>
  );
}
