import { useEffect, useState } from 'react';

const storageKey = 'hurtigtaster';

/** Runs the handler of a pressed key, except where a person writes. Can be turned off (WCAG 2.1.4), which is remembered. */
export function useShortcuts(onKey: (key: string) => boolean) {
  const [on, setOn] = useState(true);
  useEffect(() => setOn(readChoice()), []);

  useEffect(() => {
    if (!on) return;
    function press(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (onKey(event.key)) event.preventDefault();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on, onKey]);

  function turn(next: boolean): void {
    setOn(next);
    try {
      localStorage.setItem(storageKey, next ? 'pa' : 'av');
    } catch {
      // A browser that keeps nothing forgets the choice with the page.
    }
  }
  return { on, turn };
}

function readChoice(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'av';
  } catch {
    return true;
  }
}

/** Where keys mean letters, or have a meaning of their own: fields, and the scrolled source. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select, [contenteditable], [role=region]') !== null
  );
}
