import type { ReactNode } from 'react';
import { useLocation } from 'react-router';

/** A plain form that stores a choice and comes back to the same address; it needs no JavaScript. */
export function ChoiceForm({ className, children }: { readonly className?: string; readonly children: ReactNode }) {
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/valg" className={className}>
      <input type="hidden" name="tilbake" value={pathname + search} />
      {children}
    </form>
  );
}
