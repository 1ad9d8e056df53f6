import { Alert, Button, Heading, Label, Textarea } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { WrittenCell } from '../model/change-answer.ts';
import { CellContent } from '../plan/cell-content.tsx';
import { itemMessages } from './messages.ts';
import type { ItemPageData } from './shown-item.ts';
import { StatusSelect } from './status-select.tsx';

type Mine = Readonly<{ period: string; text: string; status: string | null; open: boolean }>;
type Props = Readonly<{ shown: ItemPageData; mine: Mine; current: WrittenCell }>;

/** Both values beside each other: one of them is chosen, or both are merged by hand. */
export function ConflictForm({ shown: { plan, item }, mine, current }: Props) {
  const t = useText();
  const kind = plan.periods.find(({ key }) => key === mine.period)?.kind ?? 'status';
  return (
    <section className="conflict" aria-labelledby="konflikt">
      <Alert data-color="warning" role="alert">
        <p id="konflikt">{t(itemMessages.conflict)}</p>
      </Alert>
      <div className="item-cells">
        <div className="item-cell">
          <Heading level={2} data-size="2xs">
            {t(itemMessages.mine)}
          </Heading>
          <CellContent cell={mine} statuses={plan.statuses} kind={kind} />
        </div>
        <div className="item-cell">
          <Heading level={2} data-size="2xs">
            {t(itemMessages.theirs)}
          </Heading>
          <CellContent cell={current} statuses={plan.statuses} kind={kind} />
        </div>
      </div>
      <form method="post" className="stack">
        <input type="hidden" name="act" value="cell" />
        <input type="hidden" name="item" value={item.key} />
        <input type="hidden" name="period" value={mine.period} />
        <input type="hidden" name="version" value={current.version} />
        <input type="hidden" name="hasOpen" value="1" />
        {mine.open && <input type="hidden" name="open" value="1" />}
        <StatusSelect id="konflikt-status" statuses={plan.statuses} value={mine.status} language={plan.language} />
        <div className="ds-field">
          <Label htmlFor="konflikt-tekst">{t(itemMessages.merge)}</Label>
          <Textarea id="konflikt-tekst" name="text" rows={4} defaultValue={mine.text} lang={plan.language} />
        </div>
        <div className="button-row">
          <Button type="submit">{t(itemMessages.keepMine)}</Button>
          <Link className="ds-button" data-variant="secondary" to={`/planer/${plan.slug}/tiltak/${item.key}`}>
            {t(itemMessages.keepTheirs)}
          </Link>
        </div>
      </form>
    </section>
  );
}
