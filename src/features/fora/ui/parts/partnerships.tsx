import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { foraMessages } from '../messages.ts';

type Props = Readonly<{ all: readonly Readonly<{ slug: string; name: string }>[]; current: string | null; path: string }>;

/** A choice of partnership, where the installation has several. */
export function Partnerships({ all, current, path }: Props) {
  const t = useText();
  if (all.length === 0) return null;
  return (
    <nav aria-label={t(foraMessages.partnerships)} className="partnership-links no-print">
      {all.map(({ slug, name }) => (
        <Link
          key={slug}
          className="ds-link"
          to={`${path}?helsefellesskap=${encodeURIComponent(slug)}`}
          aria-current={slug === current ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
