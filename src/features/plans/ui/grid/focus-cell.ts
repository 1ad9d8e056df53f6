import type { CellKey } from './cell-key.ts';

export type Direction = 'left' | 'right' | 'up' | 'down' | 'home' | 'end' | 'first' | 'last' | 'next';

const cells = '[data-cell]';

/** Moves the keyboard to a cell once it is drawn. */
export function focusCell(key: CellKey): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`)?.focus());
}

/** The cell that lies in a direction, over the borders of the areas' tables; undefined at the edge. */
export function neighbourOf(cell: HTMLElement, direction: Direction): HTMLElement | undefined {
  const row = [...(cell.closest('tr')?.querySelectorAll<HTMLElement>(cells) ?? [])];
  const column = row.indexOf(cell);
  const all = [...(cell.closest('[data-grid]')?.querySelectorAll<HTMLElement>(cells) ?? [])];
  switch (direction) {
    case 'left':
      return row[column - 1];
    case 'right':
      return row[column + 1];
    case 'home':
      return row[0];
    case 'end':
      return row.at(-1);
    case 'first':
      return all[0];
    case 'last':
      return all.at(-1);
    case 'next':
      return all[all.indexOf(cell) + 1];
    case 'up':
      return all[all.indexOf(cell) - row.length];
    case 'down':
      return all[all.indexOf(cell) + row.length];
  }
}
