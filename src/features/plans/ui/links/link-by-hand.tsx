import { Button, Label, Select } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { ChoicePlan, LinksPageData } from './links-page-data.ts';
import { linkMessages } from './messages.ts';
import { endValue } from './pair-value.ts';

/** For the link that nothing suggests. */
export function LinkByHand({ shown: { choices } }: { readonly shown: LinksPageData }) {
  const t = useText();
  if (!choices) return null;
  return (
    <details className="ds-details no-print">
      <summary>{t(linkMessages.byHand)}</summary>
      <form method="post" className="stack">
        <input type="hidden" name="act" value="link" />
        <div className="ds-field">
          <Label htmlFor="sektortiltak">{t(linkMessages.sectorItem)}</Label>
          <Select id="sektortiltak" name="sector" required>
            {choices.sectors.map((plan) => (
              <ItemOptions key={plan.slug} plan={plan} named={choices.sectors.length > 1} />
            ))}
          </Select>
        </div>
        <div className="ds-field">
          <Label htmlFor="koblingstype">{t(linkMessages.kind)}</Label>
          <Select id="koblingstype" name="kind">
            <Select.Option value="realises">{t(linkMessages.realises)}</Select.Option>
            <Select.Option value="contributes">{t(linkMessages.contributes)}</Select.Option>
          </Select>
        </div>
        <div className="ds-field">
          <Label htmlFor="overordnet-tiltak">{t(linkMessages.overallItem)}</Label>
          <Select id="overordnet-tiltak" name="overall" required>
            <ItemOptions plan={choices.overall} named={false} />
          </Select>
        </div>
        <Button type="submit">{t(linkMessages.doLink)}</Button>
      </form>
    </details>
  );
}

function ItemOptions({ plan, named }: Readonly<{ plan: ChoicePlan; named: boolean }>) {
  return plan.areas.map((area) => (
    <optgroup key={area.key} label={named ? `${plan.name} · ${area.title}` : area.title} lang={plan.language}>
      {area.items.map((item) => (
        <option key={item.key} value={endValue(plan.slug, item.key)}>
          {item.title}
        </option>
      ))}
    </optgroup>
  ));
}
