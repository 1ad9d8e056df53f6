import { Link, useSearchParams } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { partMessages } from './messages.ts';

type Props = Readonly<{ page: number; pageSize: number; total: number }>;

/** Which part of a list is shown, and the way to its neighbours; the conditions of the list stay. */
export function Pager({ page, pageSize, total }: Props) {
  const t = useText();
  const [params] = useSearchParams();
  const last = Math.max(1, Math.ceil(total / pageSize));
  const at = (number: number): string => {
    const next = new URLSearchParams(params);
    next.set('side', String(number));
    return `?${next}`;
  };
  if (total === 0) return null;
  return (
    <nav aria-label={t(partMessages.pages)} className="pager">
      <span>{t(partMessages.shown, { from: (page - 1) * pageSize + 1, to: Math.min(page * pageSize, total), total })}</span>
      {page > 1 && (
        <Link to={at(page - 1)} rel="prev">
          {t(partMessages.previous)}
        </Link>
      )}
      {page < last && (
        <Link to={at(page + 1)} rel="next">
          {t(partMessages.next)}
        </Link>
      )}
    </nav>
  );
}
