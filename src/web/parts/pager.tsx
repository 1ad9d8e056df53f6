import { Link, useSearchParams } from 'react-router';
import type { Messages } from '#shared/language.ts';
import { useText } from '../text/use-text.ts';

const messages = {
  pages: { nb: 'Sider i listen', nn: 'Sider i lista', en: 'Pages of the list' },
  shown: { nb: 'Viser {from}–{to} av {total}.', nn: 'Viser {from}–{to} av {total}.', en: 'Showing {from}–{to} of {total}.' },
  previous: { nb: 'Forrige side', nn: 'Førre side', en: 'Previous page' },
  next: { nb: 'Neste side', nn: 'Neste side', en: 'Next page' },
} satisfies Messages;

type Props = Readonly<{ page: number; pageSize: number; total: number }>;

/** Which part of a list is shown, and the way to its neighbours, `?side=`; the conditions of the list stay. Nothing where all is shown. */
export function Pager({ page, pageSize, total }: Props) {
  const t = useText();
  const [params] = useSearchParams();
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1 && page === 1) return null;
  const at = (number: number): string => {
    const next = new URLSearchParams(params);
    next.set('side', String(number));
    return `?${next}`;
  };
  const from = Math.min((page - 1) * pageSize + 1, total);
  return (
    <nav aria-label={t(messages.pages)} className="button-row no-print">
      <span>{t(messages.shown, { from, to: Math.min(page * pageSize, total), total })}</span>
      {page > 1 && (
        <Link className="ds-link" to={at(Math.min(page - 1, last))} rel="prev">
          {t(messages.previous)}
        </Link>
      )}
      {page < last && (
        <Link className="ds-link" to={at(page + 1)} rel="next">
          {t(messages.next)}
        </Link>
      )}
    </nav>
  );
}
