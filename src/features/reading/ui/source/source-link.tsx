import type { MouseEvent, ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { reviewMessages } from '../review-messages.ts';
import { useShowInSource } from './source-context.ts';
import type { Place } from './use-source.ts';

/** Leads to a place in the source: in the pane beside, and by its address without JavaScript. */
export function SourceLink({ place, children }: { readonly place: Place; readonly children?: ReactNode }) {
  const t = useText();
  const show = useShowInSource();
  const [params] = useSearchParams();
  if (place.page === null) return null;
  const search = new URLSearchParams(params);
  search.set('side', String(place.page));

  function open(event: MouseEvent<HTMLAnchorElement>): void {
    event.preventDefault();
    show(place, event.currentTarget);
  }

  return (
    <Link className="source-link" to={`?${search.toString()}#kilden`} onClick={open}>
      {children ?? t(reviewMessages.onPage, { n: place.page })}
    </Link>
  );
}
