import { Button, Input, Label, Select } from '@digdir/designsystemet-react';
import type { SyntheticEvent } from 'react';
import { Form, Link, useSubmit } from 'react-router';
import { formText } from '#web/parts/form-text.ts';
import { useText } from '#web/text/use-text.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { filterMessages } from '../filter-messages.ts';
import { planMessages } from '../messages.ts';
import { sorts, unknownWord } from '../../model/filter-items.ts';
import { narrowing, type PlanFilter } from '../model/plan-filter.ts';
import { placedItems } from '../../model/placed-items.ts';
import { MoreFilters } from './more-filters.tsx';
import { ViewLinks } from './view-links.tsx';

type Props = Readonly<{ plan: PlanView; filter: PlanFilter; shown: number }>;

/** A plain form whose answers stand in the address; with JavaScript it takes effect as it is filled in. */
export function Filters({ plan, filter, shown }: Props) {
  const t = useText();
  const submit = useSubmit();
  const apply = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void submit(given(new FormData(event.currentTarget)), { replace: true, preventScrollReset: true });
  };
  return (
    <section id="tiltak" aria-label={t(filterMessages.filter)} className="filters no-print">
      <ViewLinks current={filter.view} />
      <Form key={formKey(filter)} method="get" action="#tiltak" onSubmit={apply} onChange={apply} className="filter-form">
        <div className="filter-fields">
          {filter.view !== 'tabell' && <input type="hidden" name="visning" value={filter.view} />}
          <div className="ds-field">
            <Label htmlFor="q">{t(filterMessages.words)}</Label>
            <Input id="q" name="q" type="search" defaultValue={filter.q} />
          </div>
          <div className="ds-field">
            <Label htmlFor="omrade">{t(planMessages.area)}</Label>
            <Select id="omrade" name="omrade" defaultValue={filter.area ?? ''}>
              <Select.Option value="">{t(filterMessages.all)}</Select.Option>
              {plan.areas.map((area) => (
                <Select.Option key={area.key} value={area.key}>
                  {area.title}
                </Select.Option>
              ))}
            </Select>
          </div>
          <div className="ds-field">
            <Label htmlFor="status">{t(planMessages.status)}</Label>
            <Select id="status" name="status" defaultValue={filter.status ?? ''}>
              <Select.Option value="">{t(filterMessages.all)}</Select.Option>
              {plan.statuses.map((status) => (
                <Select.Option key={status.key} value={status.key}>
                  {status.label}
                </Select.Option>
              ))}
              <Select.Option value={unknownWord}>{t(planMessages.unknown)}</Select.Option>
            </Select>
          </div>
          <div className="ds-field">
            <Label htmlFor="sorter">{t(filterMessages.sort)}</Label>
            <Select id="sorter" name="sorter" defaultValue={filter.sort}>
              {sorts.map((sort) => (
                <Select.Option key={sort} value={sort}>
                  {t(filterMessages[sort])}
                </Select.Option>
              ))}
            </Select>
          </div>
          <Button type="submit" variant="secondary">
            {t(filterMessages.show)}
          </Button>
        </div>
        <MoreFilters plan={plan} filter={filter} />
      </Form>
      <p role="status" className="filter-result">
        {t(filterMessages.shown, { n: shown, total: placedItems(plan.areas).length })}
        {narrowing(filter) > 0 && (
          <Link className="ds-link" to="?#tiltak" preventScrollReset>
            {t(filterMessages.reset)}
          </Link>
        )}
      </p>
    </section>
  );
}

/** A new form where the address was changed by a link; while it is typed in, the form stays as it is. */
function formKey({ area, status, period }: PlanFilter): string {
  return [area, status, period].join(' ');
}

function given(form: FormData): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of form.keys()) {
    const value = formText(form, name);
    if (value && !(name === 'sorter' && value === 'plan')) params.set(name, value);
  }
  return params;
}
