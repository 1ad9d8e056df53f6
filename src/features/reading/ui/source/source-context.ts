import { createContext, useContext } from 'react';
import type { Place } from './use-source.ts';

/** Shows a place in the source pane. `from` is the link that led there, to come back to on a narrow screen. */
export type ShowInSource = (place: Place, from?: HTMLElement) => void;

const SourceContext = createContext<ShowInSource>(() => undefined);

export const SourceProvider = SourceContext.Provider;

export function useShowInSource(): ShowInSource {
  return useContext(SourceContext);
}
