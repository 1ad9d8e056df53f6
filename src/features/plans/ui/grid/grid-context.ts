import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PlanView } from '../../model/plan-view.ts';
import type { GridState, GridStore } from './grid-store.ts';

/** A plan that the viewer writes in: which items (null is all), and whether its order may be changed. */
export type Grid = Readonly<{
  plan: PlanView;
  store: GridStore;
  own: ReadonlySet<string> | null;
  arranges: boolean;
  /** The item whose first cell the keyboard comes to first. */
  first: string | null;
  /** Asks where an item is to be moved. */
  startMove: (item: string) => void;
}>;

const GridContext = createContext<Grid | null>(null);

export const GridProvider = GridContext.Provider;

/** The grid that is written in, null for readers. */
export function useGrid(): Grid | null {
  return useContext(GridContext);
}

/** A part of the grid's state; the component is drawn anew only when that part is another. */
export function useGridPart<T>(store: GridStore, part: (state: GridState) => T): T {
  const read = (): T => part(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}
