import { useEffect, useState, type RefObject } from 'react';

/** The same width as in review.css. */
const narrow = '(max-width: 62rem)';

/**
 * Whether the source is unfolded where it has no place beside the work: folded at first, unfolded by a link into it.
 * Without JavaScript, and where there is room, it always is.
 */
export function useFold(pane: RefObject<HTMLElement | null>, from: HTMLElement | null) {
  const [open, setOpen] = useState(true);

  useEffect(() => {
    if (window.matchMedia(narrow).matches) setOpen(false);
  }, []);

  useEffect(() => {
    if (from === null) return;
    setOpen(true);
    pane.current?.scrollIntoView({ block: window.matchMedia(narrow).matches ? 'start' : 'nearest' });
  }, [from, pane]);

  return { open, toggle: () => setOpen(!open) };
}
