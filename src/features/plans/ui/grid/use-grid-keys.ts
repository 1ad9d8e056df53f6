import type { KeyboardEvent } from 'react';
import { cellOf, placedItems } from '../../model/placed-items.ts';
import { splitKey } from './cell-key.ts';
import { focusCell, neighbourOf, type Direction } from './focus-cell.ts';
import type { Grid } from './grid-context.ts';
import { moveBy } from './move-item-by.ts';
import { statusOfDigit } from './status-of-digit.ts';

const arrows: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** The keys of the table, wherever in it the keyboard is; in a field that is written in they are the field's. */
export function useGridKeys({ plan, store, arranges }: Grid, showKeys: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const target = event.target as HTMLElement;
    if (target.matches('input:not([type=checkbox]), textarea, select')) return;
    if (pressed(event, target)) event.preventDefault();
  };

  /** True where the key meant something here. */
  function pressed(event: KeyboardEvent, target: HTMLElement): boolean {
    if (event.key === '?') return done(showKeys());
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') return done(store.undo());
    const cell = target.closest<HTMLElement>('[data-cell]');
    const key = cell?.dataset['cell'];
    if (!cell || key === undefined || cell !== target) return false;
    const { item, period } = splitKey(key);
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      if (!arranges) return false;
      return done(moveBy({ plan, store }, item, event.key === 'ArrowUp' ? -1 : 1).then(() => focusCell(key)));
    }
    const direction = directionOf(event);
    if (direction) return done(neighbourOf(cell, direction)?.focus());
    if (event.key === 'Enter' || event.key === 'F2') return done(store.edit(key));
    if (event.key === ' ') return done(cell.closest('tr')?.querySelector<HTMLInputElement>('input[name=item]')?.click());
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const status = statusOfDigit(plan.statuses, event.code);
    if (status === undefined) return false;
    const placed = placedItems(plan.areas).find((known) => known.item.key === item);
    const loaded = placed && cellOf(placed.item, period);
    return done(store.write(key, loaded ?? { text: '', status: null, open: false, version: 0 }, { status }));
  }
}

function directionOf(event: KeyboardEvent): Direction | undefined {
  if (event.altKey || event.metaKey) return undefined;
  if (event.key === 'Home') return event.ctrlKey ? 'first' : 'home';
  if (event.key === 'End') return event.ctrlKey ? 'last' : 'end';
  return arrows[event.key];
}

function done(_result: unknown): true {
  return true;
}
