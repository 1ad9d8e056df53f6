import { Link, useSearchParams } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { compareMessages } from './messages.ts';
import { groupAddresses, type ShownGroup } from './model/show-only.ts';

type Props = Readonly<{
  counts: readonly Readonly<{ shown: ShownGroup; count: number }>[];
  total: number;
  shown: ShownGroup | null;
}>;

/** Narrows the table to one sort of difference; what there is none of is not offered. */
export function GroupLinks({ counts, total, shown }: Props) {
  const t = useText();
  const [params] = useSearchParams();
  const address = (group: ShownGroup | null): string => {
    const next = new URLSearchParams(params);
    if (group === null) next.delete('vis');
    else next.set('vis', groupAddresses[group]);
    return `?${next.toString()}#forskjeller`;
  };
  const choices = [{ shown: null, count: total }, ...counts.filter(({ count }) => count > 0)];
  return (
    <nav aria-label={t(compareMessages.filter)} className="view-links compare-groups no-print">
      {choices.map(({ shown: group, count }) => (
        <Link
          key={group ?? 'all'}
          to={address(group)}
          preventScrollReset
          className="choice"
          aria-current={group === shown ? 'page' : undefined}
        >
          {t(compareMessages[group ?? 'all'])} ({count})
        </Link>
      ))}
    </nav>
  );
}
