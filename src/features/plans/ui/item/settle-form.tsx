import { Button, Label, Select } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { CellView } from '../../model/plan-view.ts';
import { itemMessages } from './messages.ts';
import type { ItemPageData } from './shown-item.ts';

type Props = Readonly<{ plan: ItemPageData['plan']; item: string; cell: CellView }>;

/** Asks which period a text is about where the source does not tell. */
export function SettleForm({ plan, item, cell }: Props) {
  const t = useText();
  const id = `ar-${cell.id}`;
  return (
    <form method="post" className="settle-form">
      <input type="hidden" name="act" value="settle" />
      <input type="hidden" name="item" value={item} />
      <input type="hidden" name="cell" value={cell.id} />
      <Label htmlFor={id}>{t(itemMessages.settle, { text: cell.text })}</Label>
      <Select id={id} name="period" data-size="sm">
        {plan.periods.map((period) => (
          <Select.Option key={period.key} value={period.key} lang={plan.language}>
            {period.label}
          </Select.Option>
        ))}
      </Select>
      <Button type="submit" variant="secondary" data-size="sm">
        {t(itemMessages.doSettle)}
      </Button>
    </form>
  );
}
