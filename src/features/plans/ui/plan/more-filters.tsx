import { Input, Label, Select } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { filterMessages } from '../filter-messages.ts';
import { planMessages } from '../messages.ts';
import { contactsOf } from '../model/contacts-of.ts';
import type { PlanFilter } from '../model/plan-filter.ts';

/** The conditions that are asked for more seldom, folded away until one of them is in use. */
export function MoreFilters({ plan, filter }: { readonly plan: PlanView; readonly filter: PlanFilter }) {
  const t = useText();
  const contacts = contactsOf(plan);
  return (
    <details className="more-filters" open={isUsed(filter) || undefined}>
      <summary>{t(filterMessages.more)}</summary>
      <div className="filter-fields">
        <div className="ds-field">
          <Label htmlFor="periode">{t(filterMessages.period)}</Label>
          <Select id="periode" name="periode" defaultValue={filter.period ?? ''}>
            <Select.Option value="">{t(filterMessages.all)}</Select.Option>
            {plan.periods.map((period) => (
              <Select.Option key={period.key} value={period.key}>
                {period.label}
              </Select.Option>
            ))}
          </Select>
        </div>
        {contacts.length > 0 && (
          <div className="ds-field">
            <Label htmlFor="kontakt">{t(planMessages.contacts)}</Label>
            <Select id="kontakt" name="kontakt" defaultValue={filter.contact === null ? '' : String(filter.contact)}>
              <Select.Option value="">{t(filterMessages.all)}</Select.Option>
              {contacts.map((contact) => (
                <Select.Option key={contact.id} value={String(contact.id)}>
                  {contact.name}
                </Select.Option>
              ))}
            </Select>
          </div>
        )}
        <div className="ds-field">
          <Label htmlFor="siden">{t(filterMessages.notSince)}</Label>
          <Input id="siden" name="ikke-oppdatert-siden" type="date" defaultValue={filter.notSince ?? ''} />
        </div>
        <div className="filter-checks">
          <Check name="finansiert" label={t(filterMessages.onlyFunded)} checked={filter.funded} />
          <Check name="apne" label={t(filterMessages.onlyOpen)} checked={filter.open} />
        </div>
      </div>
    </details>
  );
}

function isUsed({ period, contact, notSince, funded, open }: PlanFilter): boolean {
  return funded || open || [period, contact, notSince].some((value) => value !== null);
}

function Check({ name, label, checked }: { readonly name: string; readonly label: string; readonly checked: boolean }) {
  return (
    <div className="ds-field">
      <Input type="checkbox" id={name} name={name} value="1" defaultChecked={checked} />
      <Label htmlFor={name} weight="regular">
        {label}
      </Label>
    </div>
  );
}
