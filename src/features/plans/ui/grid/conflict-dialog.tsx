import { Button, Dialog, Heading, Label, Paragraph, Textarea } from '@digdir/designsystemet-react';
import { formText } from '#web/parts/form-text.ts';
import { useText } from '#web/text/use-text.ts';
import { CellContent } from '../plan/cell-content.tsx';
import { splitKey } from './cell-key.ts';
import { focusCell } from './focus-cell.ts';
import { useGridPart, type Grid } from './grid-context.ts';
import { gridMessages } from './messages.ts';

/** Both values of a cell that two have written: one is chosen, or they are merged by hand. */
export function ConflictDialog({ plan, store }: Pick<Grid, 'plan' | 'store'>) {
  const t = useText();
  const cells = useGridPart(store, (state) => state.cells);
  const [key, cell] = [...cells].find(([, { phase }]) => phase === 'conflict') ?? [];
  if (key === undefined || cell?.phase !== 'conflict') return null;
  const { draft, current } = cell;
  const kind = plan.periods.find((period) => period.key === splitKey(key).period)?.kind ?? 'status';
  const choose = (words: typeof draft): void => {
    void store.settle(key, words);
    focusCell(key);
  };
  return (
    <Dialog key={key} open closeButton={false} onCancel={(event) => event.preventDefault()} aria-labelledby="to-verdier">
      <Dialog.Block>
        <Heading level={2} data-size="xs" id="to-verdier">
          {t(gridMessages.conflictTitle)}
        </Heading>
        <Paragraph>{t(gridMessages.conflictText)}</Paragraph>
      </Dialog.Block>
      <Dialog.Block>
        <div className="two-values" lang={plan.language}>
          <div>
            <h3>{t(gridMessages.mine)}</h3>
            <CellContent cell={draft} statuses={plan.statuses} kind={kind} />
            <Button onClick={() => choose(draft)}>{t(gridMessages.keepMine)}</Button>
          </div>
          <div>
            <h3>{t(gridMessages.theirs)}</h3>
            <CellContent cell={current} statuses={plan.statuses} kind={kind} />
            <Button onClick={() => choose(current)}>{t(gridMessages.keepTheirs)}</Button>
          </div>
        </div>
        <form action={(form) => choose({ ...draft, text: formText(form, 'text') ?? '' })} className="stack">
          <div className="ds-field">
            <Label htmlFor="sammen">{t(gridMessages.merged)}</Label>
            <Textarea id="sammen" name="text" rows={4} defaultValue={`${draft.text}\n${current.text}`.trim()} lang={plan.language} />
          </div>
          <Button type="submit" variant="secondary">
            {t(gridMessages.useMerged)}
          </Button>
        </form>
      </Dialog.Block>
    </Dialog>
  );
}
