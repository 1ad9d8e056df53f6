import { createContext, useContext } from 'react';
import type { Place } from './use-source.ts';

const SourceContext = createContext<(place: Place) => void>(() => undefined);

export const SourceProvider = SourceContext.Provider;

/** Shows a place in the source pane. */
export function useShowInSource(): (place: Place) => void {
  return useContext(SourceContext);
}
