import { Link } from 'react-router';
import type { Text } from '#shared/language.ts';
import { useText } from '../text/use-text.ts';

const label: Text = { nb: 'Helsefellesskap', nn: 'Helsefellesskap', en: 'Health partnership' };

type Name = Readonly<{ slug: string; name: string }>;
type Props = Readonly<{ chosen: Name; all: readonly Name[] }>;

/** The partnerships of the installation as plain links, where there are several. */
export function PartnershipLinks({ chosen, all }: Props) {
  const t = useText();
  if (all.length < 2) return null;
  return (
    <nav aria-label={t(label)} className="plan-pages no-print">
      {all.map(({ slug, name }) => (
        <Link key={slug} to={`?helsefellesskap=${slug}`} aria-current={slug === chosen.slug ? 'true' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
