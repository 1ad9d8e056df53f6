import { Button, Label, Select } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { PlanVersions } from '../../comparison/list-versions.ts';
import { compareMessages } from './messages.ts';
import { writeVersion } from './model/version-address.ts';

type Props = Readonly<{
  plan: Readonly<{ slug: string; language: string }>;
  versions: readonly PlanVersions[];
  chosen: Readonly<{ from: string; to: string }>;
}>;

/** The choice of the two versions: a plain form whose answers stand in the address. */
export function VersionForm({ plan, versions, chosen }: Props) {
  const t = useText();
  return (
    <form key={`${chosen.from} ${chosen.to}`} method="get" className="compare-form no-print">
      <div className="ds-field">
        <Label htmlFor="fra">{t(compareMessages.from)}</Label>
        <VersionSelect id="fra" here={plan.slug} versions={versions} chosen={chosen.from} />
      </div>
      <div className="ds-field">
        <Label htmlFor="til">{t(compareMessages.to)}</Label>
        <VersionSelect id="til" here={plan.slug} versions={versions} chosen={chosen.to} />
      </div>
      <Button type="submit">{t(compareMessages.show)}</Button>
      <Link className="ds-link compare-swap" to={`?fra=${encodeURIComponent(chosen.to)}&til=${encodeURIComponent(chosen.from)}`}>
        {t(compareMessages.swap)}
      </Link>
    </form>
  );
}

type SelectProps = Readonly<{ id: string; here: string; versions: readonly PlanVersions[]; chosen: string }>;

function VersionSelect({ id, here, versions, chosen }: SelectProps) {
  const t = useText();
  const language = useLanguage();
  // A closed list shows the option alone: one of another plan says which.
  const named = (slug: string, title: string, version: string): string => (slug === here ? version : `${title}: ${version}`);
  return (
    <Select id={id} name={id} defaultValue={chosen}>
      {versions.map(({ slug, title, language: written, editions }) => (
        <Select.Optgroup key={slug} label={title} lang={written}>
          <Select.Option value={writeVersion(slug, 'draft', here)}>{named(slug, title, t(compareMessages.draft))}</Select.Option>
          {editions.map(({ number, label, frozenAt }) => (
            <Select.Option key={number} value={writeVersion(slug, number, here)}>
              {named(
                slug,
                title,
                t(label === null ? compareMessages.edition : compareMessages.named, {
                  number,
                  label: label ?? '',
                  date: longDate(frozenAt, language),
                }),
              )}
            </Select.Option>
          ))}
        </Select.Optgroup>
      ))}
    </Select>
  );
}
