import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { partMessages } from './messages.ts';

type Named = Readonly<{ slug: string; name: string }>;

/** The partnerships to choose from, where there are several. */
export function PartnershipLinks({ all, current }: Readonly<{ all: readonly Named[]; current: string }>) {
  const t = useText();
  if (all.length < 2) return null;
  return (
    <nav aria-label={t(partMessages.partnerships)} className="no-print">
      <ul className="partnership-links">
        {all.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={`?helsefellesskap=${slug}`} aria-current={slug === current ? 'true' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
