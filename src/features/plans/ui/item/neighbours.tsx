import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { itemMessages } from './messages.ts';

type Neighbour = Readonly<{ key: string; title: string }> | null;
type Props = Readonly<{ plan: string; language: string; previous: Neighbour; next: Neighbour }>;

export function Neighbours({ plan, language, previous, next }: Props) {
  const t = useText();
  return (
    <nav aria-label={t(itemMessages.neighbours)} className="neighbours no-print">
      {previous && (
        <Link className="ds-link" rel="prev" to={`/planer/${plan}/tiltak/${previous.key}`}>
          <span className="muted small">← {t(itemMessages.previous)}</span> <span lang={language}>{previous.title}</span>
        </Link>
      )}
      {next && (
        <Link className="ds-link neighbour-next" rel="next" to={`/planer/${plan}/tiltak/${next.key}`}>
          <span className="muted small">{t(itemMessages.next)} →</span> <span lang={language}>{next.title}</span>
        </Link>
      )}
    </nav>
  );
}
