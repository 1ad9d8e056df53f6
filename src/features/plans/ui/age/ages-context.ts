import { createContext, useContext } from 'react';
import type { ShownAge } from '../../model/status-age.ts';

/** How old the statuses of the plan that is shown are, by the item's key; none where the page does not tell. */
const AgesContext = createContext<Readonly<Record<string, ShownAge>>>({});

export const AgesProvider = AgesContext.Provider;

export function useAges(): Readonly<Record<string, ShownAge>> {
  return useContext(AgesContext);
}
