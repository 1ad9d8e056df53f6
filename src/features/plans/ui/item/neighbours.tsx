import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { itemMessages } from './messages.ts';

type Neighbour = Readonly<{ key: string; title: string }> | null;
type Props = Readonly<{ plan: Readonly<{ address: string; language: string }>; previous: Neighbour; next: Neighbour }>;

export function Neighbours({ plan, previous, next }: Props) {
  const t = useText();
  return (
    <nav aria-label={t(itemMessages.neighbours)} className="neighbours no-print">
      {previous && (
        <Link className="ds-link" rel="prev" to={`${plan.address}/tiltak/${previous.key}`}>
          <span className="muted small">← {t(itemMessages.previous)}</span> <span lang={plan.language}>{previous.title}</span>
        </Link>
      )}
      {next && (
        <Link className="ds-link neighbour-next" rel="next" to={`${plan.address}/tiltak/${next.key}`}>
          <span className="muted small">{t(itemMessages.next)} →</span> <span lang={plan.language}>{next.title}</span>
        </Link>
      )}
    </nav>
  );
}
