import './grid.css';
import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useRevalidator } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { PlanView } from '../../model/plan-view.ts';
import type { PlacedItem } from '../../model/placed-items.ts';
import { BulkBar } from './bulk-bar.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { GridProvider, type Grid } from './grid-context.ts';
import { GridNotice } from './grid-notice.tsx';
import { createGridStore } from './grid-store.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { gridMessages } from './messages.ts';
import { MoveDialog } from './move-dialog.tsx';
import { postTo } from './post-change.ts';
import { useDrop } from './use-drop.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useUnsavedWarning } from './use-unsaved-warning.ts';

type Props = Readonly<{
  plan: PlanView;
  items: readonly PlacedItem[];
  own: readonly string[];
  arranges: boolean;
  children: ReactNode;
}>;

/** The plan's tables as a place to write in: keys, saving, undo, conflicts, bulk changes, moving. */
export function PlanGrid({ plan, items, own, arranges, children }: Props) {
  const t = useText();
  const { revalidate } = useRevalidator();
  const [store] = useState(() => createGridStore(postTo(plan.slug), revalidate));
  const [moving, setMoving] = useState<string | null>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  const [picked, setPicked] = useState(0);
  const first = items.find(({ item }) => arranges || own.includes(item.key))?.item.key ?? null;
  const grid: Grid = { plan, store, own: arranges ? null : new Set(own), arranges, first, startMove: setMoving };
  const onKeyDown = useGridKeys(grid, () => setShowsKeys(true));
  const drop = useDrop(grid);
  useUnsavedWarning(store);
  // A filter may have taken the active cell away; the keyboard still has to find a way in.
  useEffect(() => {
    const { active } = store.get();
    if (active !== null && !items.some(({ item }) => active.startsWith(`${item.key}/`))) store.activate(null);
  }, [store, items]);
  useEffect(() => {
    const count = (): void => setPicked(document.querySelectorAll('input[name=item]:checked').length);
    const soon = (): number => requestAnimationFrame(count);
    document.addEventListener('change', soon);
    document.addEventListener('reset', soon);
    return () => {
      document.removeEventListener('change', soon);
      document.removeEventListener('reset', soon);
    };
  }, []);
  return (
    <GridProvider value={grid}>
      <p className="grid-hint no-print">
        {t(gridMessages.hint)}{' '}
        <Button variant="tertiary" data-size="sm" onClick={() => setShowsKeys(true)}>
          {t(gridMessages.keys)}
        </Button>
      </p>
      <div data-grid="" onKeyDown={onKeyDown} {...drop}>
        {children}
      </div>
      <div className="grid-foot no-print">
        <BulkBar grid={grid} picked={picked} />
        <GridNotice store={store} />
      </div>
      <ConflictDialog plan={plan} store={store} />
      <MoveDialog key={moving} grid={grid} item={moving} onClose={() => setMoving(null)} />
      <KeysDialog open={showsKeys} onClose={() => setShowsKeys(false)} />
    </GridProvider>
  );
}
