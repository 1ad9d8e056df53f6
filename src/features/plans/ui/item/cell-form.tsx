import { Button, Input, Label, Textarea } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { Period } from '../../model/plan-document.ts';
import type { CellView } from '../../model/plan-view.ts';
import { itemMessages } from './messages.ts';
import type { ItemPageData } from './shown-item.ts';
import { StatusSelect } from './status-select.tsx';

type Props = Readonly<{ plan: ItemPageData['plan']; item: string; period: Period; cell: CellView | undefined }>;

/** Changes one cell; works without JavaScript. */
export function CellForm({ plan, item, period, cell }: Props) {
  const t = useText();
  const id = `rute-${period.key}`;
  return (
    <details className="ds-details cell-form no-print">
      <summary>{t(itemMessages.edit, { period: period.label })}</summary>
      <form method="post" key={cell?.version ?? 0} className="stack">
        <input type="hidden" name="act" value="cell" />
        <input type="hidden" name="item" value={item} />
        <input type="hidden" name="period" value={period.key} />
        <input type="hidden" name="version" value={cell?.version ?? 0} />
        <input type="hidden" name="hasOpen" value="1" />
        <StatusSelect id={`${id}-status`} statuses={plan.statuses} value={cell?.status ?? null} language={plan.language} />
        <div className="ds-field">
          <Label htmlFor={`${id}-tekst`}>{t(itemMessages.text)}</Label>
          <Textarea id={`${id}-tekst`} name="text" rows={3} defaultValue={cell?.text ?? ''} lang={plan.language} />
        </div>
        <div className="ds-field">
          <Input type="checkbox" id={`${id}-apent`} name="open" value="1" defaultChecked={cell?.open ?? false} />
          <Label htmlFor={`${id}-apent`} weight="regular">
            {t(itemMessages.open)}
          </Label>
        </div>
        <div className="ds-field">
          <Label htmlFor={`${id}-hvorfor`}>{t(itemMessages.why)}</Label>
          <Input id={`${id}-hvorfor`} name="why" />
        </div>
        <Button type="submit" data-size="sm">
          {t(itemMessages.save)}
        </Button>
      </form>
    </details>
  );
}
