import { createContext, useContext } from 'react';

/** How many links each item of the plan that is shown has; none where the page does not tell. */
export type LinkCountsOf = Readonly<{ isOverall: boolean; counts: Readonly<Record<string, number>> }>;

const LinkCountsContext = createContext<LinkCountsOf>({ isOverall: true, counts: {} });

export const LinkCountsProvider = LinkCountsContext.Provider;

export function useLinkCounts(): LinkCountsOf {
  return useContext(LinkCountsContext);
}
