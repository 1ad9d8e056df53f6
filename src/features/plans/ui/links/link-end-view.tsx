import { Link } from 'react-router';
import type { LinkEnd } from '../../model/links/link-ends.ts';
import { shownStatus } from '../model/vocabulary.ts';
import { StatusWord } from '../parts/word.tsx';

type Props = Readonly<{ end: LinkEnd; showsSector?: boolean }>;

/** An item of another plan: its title, where it stands, and its status in the latest status column. */
export function LinkEndView({ end, showsSector = false }: Props) {
  const { plan, area, item } = end;
  return (
    <span className="link-end" lang={plan.language}>
      <Link className="ds-link" to={`/planer/${plan.slug}/tiltak/${encodeURIComponent(item.key)}`}>
        {item.title}
      </Link>{' '}
      <span className="row-note muted">{showsSector && plan.sector !== null ? `${plan.sector} · ${area.title}` : area.title}</span>{' '}
      <LatestStatusView end={end} />
    </span>
  );
}

/** `2025: Under arbeid`; nothing where the plan has no column for status. */
export function LatestStatusView({ end: { latest } }: { readonly end: Pick<LinkEnd, 'latest'> }) {
  if (latest.period === null) return null;
  const status = latest.status;
  return (
    <span className="latest-status">
      <span className="muted">{latest.period}:</span> <StatusWord status={shownStatus(status ? [status] : [], status?.key ?? null)} />
    </span>
  );
}
