import { memo, type MouseEvent } from 'react';
import { useText } from '#web/text/use-text.ts';
import type { CellView, PlanView } from '../../model/plan-view.ts';
import { CellContent } from '../plan/cell-content.tsx';
import { CellEditor } from './cell-editor.tsx';
import { cellKey } from './cell-key.ts';
import { freshState, shownCell } from './cell-state.ts';
import { useGridPart } from './grid-context.ts';
import type { GridStore } from './grid-store.ts';
import { gridMessages } from './messages.ts';

type Props = Readonly<{
  store: GridStore;
  statuses: PlanView['statuses'];
  language: string;
  item: string;
  period: PlanView['periods'][number];
  cell: CellView | undefined;
  /** The first cell takes the table's place in the tab order until another is chosen. */
  first: boolean;
}>;

const nothing = { text: '', status: null, open: false, version: 0 };

export const WritableCell = memo(function WritableCell({ store, statuses, language, item, period, cell, first }: Props) {
  const t = useText();
  const key = cellKey(item, period.key);
  const loaded = cell ?? nothing;
  const state = freshState(
    useGridPart(store, ({ cells }) => cells.get(key)),
    loaded.version,
  );
  const isActive = useGridPart(store, ({ active }) => (active === null ? first : active === key));
  const isEditing = useGridPart(store, ({ editing }) => editing === key);
  const shown = state ? shownCell(state) : loaded;
  const edit = (event: MouseEvent): void => {
    if (event.button === 0 && window.getSelection()?.isCollapsed !== false) store.edit(key);
  };
  if (isEditing) {
    return (
      <td data-cell={key} data-label={period.label} className="writable writable--open">
        <CellEditor store={store} statuses={statuses} language={language} cellKey={key} base={loaded} draft={shown} />
      </td>
    );
  }
  return (
    <td
      data-cell={key}
      data-label={period.label}
      data-phase={state?.phase}
      className="writable"
      tabIndex={isActive ? 0 : -1}
      onFocus={() => store.activate(key)}
      onClick={edit}
    >
      <CellContent cell={shown} statuses={statuses} kind={period.kind} />
      {state?.phase === 'saving' && <span className="cell-phase">{t(gridMessages.saving)}</span>}
      {state?.phase === 'failed' && <span className="cell-phase">{t(gridMessages.notSaved)}</span>}
      {state?.phase === 'conflict' && <span className="cell-phase">{t(gridMessages.conflict)}</span>}
    </td>
  );
});
