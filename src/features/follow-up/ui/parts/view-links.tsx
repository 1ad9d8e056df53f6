import { Link, useSearchParams } from 'react-router';
import { withParams } from '#web/parts/with-params.ts';
import { useText } from '#web/text/use-text.ts';
import { followUpMessages, viewWords } from '../messages.ts';
import { views, type View } from '../model/asked.ts';

type Props = Readonly<{ current: View; keeps: boolean }>;

/** What is open, what comes up next, and for the secretariat what nobody answers. The filter is kept. */
export function ViewLinks({ current, keeps }: Props) {
  const t = useText();
  const [params] = useSearchParams();
  return (
    <nav aria-label={t(followUpMessages.views)} className="plan-pages no-print">
      {views
        .filter((view) => view !== 'ubesvart' || keeps)
        .map((view) => (
          <Link
            key={view}
            to={withParams(params, { visning: view === 'apent' ? null : view, hva: null, stand: null })}
            aria-current={view === current ? 'page' : undefined}
          >
            {t(viewWords[view])}
          </Link>
        ))}
    </nav>
  );
}
