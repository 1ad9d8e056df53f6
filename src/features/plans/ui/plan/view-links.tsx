import { Link, useSearchParams } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { filterMessages } from '../filter-messages.ts';
import { views, type View } from '../model/plan-filter.ts';

/** The same items as table, board or timeline; the filter is kept. */
export function ViewLinks({ current }: { readonly current: View }) {
  const t = useText();
  const [params] = useSearchParams();
  return (
    <nav aria-label={t(filterMessages.views)} className="view-links">
      {views.map((view) => (
        <Link
          key={view}
          to={`?${withView(params, view)}#tiltak`}
          preventScrollReset
          className="choice"
          aria-current={view === current ? 'page' : undefined}
        >
          {t(filterMessages[view])}
        </Link>
      ))}
    </nav>
  );
}

function withView(params: URLSearchParams, view: View): string {
  const next = new URLSearchParams(params);
  if (view === 'tabell') next.delete('visning');
  else next.set('visning', view);
  return next.toString();
}
