import { Button, Dialog, Heading, Label, Select } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import { focusCell } from './focus-cell.ts';
import type { Grid } from './grid-context.ts';
import { gridMessages } from './messages.ts';
import { moveBy, moveTo, placeOf } from './move-item-by.ts';
import { cellKey } from './cell-key.ts';

type Props = Readonly<{ grid: Grid; item: string | null; onClose: () => void }>;

/** Moves an item without a mouse: one step, or to the end under another heading, of another area too. */
export function MoveDialog({ grid, item, onClose }: Props) {
  const t = useText();
  const { plan } = grid;
  const place = item === null ? null : placeOf(plan, item);
  const close = (): void => {
    onClose();
    const period = plan.periods[0];
    if (item !== null && period) focusCell(cellKey(item, period.key));
  };
  const step = (by: -1 | 1): void => {
    if (item !== null) void moveBy(grid, item, by).then(close);
  };
  const toGroup = (form: FormData): void => {
    const group = Number(form.get('group'));
    const size = plan.areas.flatMap(({ groups }) => groups).find(({ id }) => id === group)?.items.length ?? 0;
    if (item !== null) void moveTo(grid, item, group, size).then(close);
  };
  return (
    <Dialog open={place !== null} onClose={close} closeButton={t(gridMessages.close)} closedby="any">
      <Dialog.Block>
        <Heading level={2} data-size="xs">
          {t(gridMessages.moveTitle)}
        </Heading>
      </Dialog.Block>
      {place && (
        <Dialog.Block>
          <div className="button-row">
            <Button variant="secondary" disabled={place.position === 0} onClick={() => step(-1)}>
              {t(gridMessages.up)}
            </Button>
            <Button variant="secondary" disabled={place.position === place.size - 1} onClick={() => step(1)}>
              {t(gridMessages.down)}
            </Button>
          </div>
          <form action={toGroup} className="stack">
            <div className="ds-field">
              <Label htmlFor="flytt-til">{t(gridMessages.group)}</Label>
              <Select id="flytt-til" name="group" defaultValue={String(place.group)} lang={plan.language}>
                {plan.areas.map((area) => (
                  <Select.Optgroup key={area.key} label={area.title}>
                    {area.groups.map(({ id, title }) => (
                      <Select.Option key={id} value={String(id)}>
                        {title}
                      </Select.Option>
                    ))}
                  </Select.Optgroup>
                ))}
              </Select>
            </div>
            <Button type="submit">{t(gridMessages.doMove)}</Button>
          </form>
        </Dialog.Block>
      )}
    </Dialog>
  );
}
