import type { DragEvent } from 'react';
import type { Grid } from './grid-context.ts';
import { moveTo, placeOf } from './move-item-by.ts';

const kind = 'application/x-malbilde-item';

type Drop = Readonly<{
  onDragOver: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
  onDragLeave: (event: DragEvent) => void;
}>;

/** Rows are dropped on rows: the item takes the place of the one it is dropped on. */
export function useDrop(grid: Grid): Drop | null {
  if (!grid.arranges) return null;
  const rowUnder = (event: DragEvent): HTMLElement | null => (event.target as HTMLElement).closest<HTMLElement>('tr[data-item]');
  return {
    onDragOver(event) {
      const row = rowUnder(event);
      if (!row || !event.dataTransfer.types.includes(kind)) return;
      event.preventDefault();
      row.dataset['drop'] = 'true';
    },
    onDragLeave(event) {
      delete rowUnder(event)?.dataset['drop'];
    },
    onDrop(event) {
      const row = rowUnder(event);
      const item = event.dataTransfer.getData(kind);
      const place = placeOf(grid.plan, row?.dataset['item'] ?? '');
      delete row?.dataset['drop'];
      if (!place || item === '' || item === row?.dataset['item']) return;
      event.preventDefault();
      void moveTo(grid, item, place.group, place.position);
    },
  };
}
