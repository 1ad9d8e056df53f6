import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';

/**
 * One click handler for all plain links in an element: they go to pages of this site without loading them anew. For
 * tables with hundreds of links, where a component for each would cost more than the rest of the row.
 */
export function useLinkClicks(): (event: MouseEvent) => void {
  const navigate = useNavigate();
  return (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest('a');
    const address = link?.getAttribute('href');
    if (!link || link.target || !address?.startsWith('/')) return;
    event.preventDefault();
    void navigate(address);
  };
}
