import { useEffect } from 'react';
import type { GridStore } from './grid-store.ts';

/** The browser asks before the page is left with something that is not saved. */
export function useUnsavedWarning(store: GridStore): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      const { cells, editing } = store.get();
      if (editing !== null || [...cells.values()].some(({ phase }) => phase !== 'saved')) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [store]);
}
