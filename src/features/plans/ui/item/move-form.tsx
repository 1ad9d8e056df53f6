import { Button, Input, Label, Select } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import { itemMessages } from './messages.ts';
import type { ItemPageData } from './shown-item.ts';

/** Moves the item under another heading, or to another place under the same. Places are counted from 1 for people. */
export function MoveForm({ shown: { item, group, places, plan } }: { readonly shown: ItemPageData }) {
  const t = useText();
  return (
    <details className="ds-details">
      <summary>{t(itemMessages.move)}</summary>
      <form method="post" key={item.version} className="stack">
        <input type="hidden" name="act" value="move" />
        <input type="hidden" name="item" value={item.key} />
        <div className="ds-field">
          <Label htmlFor="gruppe">{t(itemMessages.group)}</Label>
          <Select id="gruppe" name="group" defaultValue={String(group.id)} lang={plan.language}>
            {places.map((area) => (
              <Select.Optgroup key={area.title} label={area.title}>
                {area.groups.map(({ id, title }) => (
                  <Select.Option key={id} value={String(id)}>
                    {title}
                  </Select.Option>
                ))}
              </Select.Optgroup>
            ))}
          </Select>
        </div>
        <div className="ds-field">
          <Label htmlFor="plass">{t(itemMessages.position)}</Label>
          <Input id="plass" name="place" type="number" min={1} defaultValue={group.position + 1} />
        </div>
        <Button type="submit">{t(itemMessages.doMove)}</Button>
      </form>
    </details>
  );
}
