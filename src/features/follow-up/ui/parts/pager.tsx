import { Link, useSearchParams } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { followUpMessages } from '../messages.ts';
import { withParams } from '../model/asked.ts';

type Props = Readonly<{ page: number; total: number; perPage: number }>;

/** The neighbouring pages of a list; nothing where there is only one. */
export function Pager({ page, total, perPage }: Props) {
  const t = useText();
  const [params] = useSearchParams();
  const pages = Math.max(1, Math.ceil(total / perPage));
  if (pages === 1) return null;
  const to = (target: number): string => withParams(params, { side: String(target) });
  return (
    <nav aria-label={t(followUpMessages.pages)} className="button-row no-print">
      {page > 1 && (
        <Link className="ds-link" rel="prev" to={to(Math.min(page - 1, pages))}>
          {t(followUpMessages.previous)}
        </Link>
      )}
      <span>{t(followUpMessages.pageOf, { page: String(page), pages: String(pages) })}</span>
      {page < pages && (
        <Link className="ds-link" rel="next" to={to(page + 1)}>
          {t(followUpMessages.next)}
        </Link>
      )}
    </nav>
  );
}
