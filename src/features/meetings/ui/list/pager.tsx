import { Link, useSearchParams } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { listMessages } from './messages.ts';

type Props = Readonly<{ page: number; pageSize: number; total: number }>;

/** Which part of a list is shown, and the way to its neighbours; the conditions of the list stay. */
export function Pager({ page, pageSize, total }: Props) {
  const t = useText();
  const [params] = useSearchParams();
  const at = (number: number): string => {
    const next = new URLSearchParams(params);
    next.set('side', String(number));
    return `?${next}`;
  };
  if (total <= pageSize && page === 1) return null;
  const from = Math.min((page - 1) * pageSize + 1, total);
  return (
    <nav aria-label={t(listMessages.pages)} className="button-row">
      <span>{t(listMessages.shown, { from, to: Math.min(page * pageSize, total), total })}</span>
      {page > 1 && (
        <Link to={at(page - 1)} rel="prev">
          {t(listMessages.previous)}
        </Link>
      )}
      {page * pageSize < total && (
        <Link to={at(page + 1)} rel="next">
          {t(listMessages.next)}
        </Link>
      )}
    </nav>
  );
}
