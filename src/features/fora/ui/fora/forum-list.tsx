import { Link } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { ForumSummary } from '../../model/forum-view.ts';
import { foraMessages } from '../messages.ts';

/** The same tree as nested lists; a forum whose parent is not among them stands at the top. */
export function ForumList({ fora }: { readonly fora: readonly ForumSummary[] }) {
  const ids = new Set(fora.map(({ id }) => id));
  const roots = fora.filter(({ parentId }) => parentId === null || !ids.has(parentId));
  return <Branch of={roots} all={fora} />;
}

function Branch({ of, all }: Readonly<{ of: readonly ForumSummary[]; all: readonly ForumSummary[] }>) {
  if (of.length === 0) return null;
  return (
    <ul className="forum-list">
      {of.map((forum) => (
        <li key={forum.id}>
          <ForumLine forum={forum} />
          <Branch of={all.filter(({ parentId }) => parentId === forum.id)} all={all} />
        </li>
      ))}
    </ul>
  );
}

function ForumLine({ forum }: { readonly forum: ForumSummary }) {
  const t = useText();
  const language = useLanguage();
  const facts = [
    forum.level && t(foraMessages.levelNumber, { n: forum.level.number }),
    forum.sector && `${t(foraMessages.sector)}: ${forum.sector.name}`,
    forum.theme,
    forum.patientGroup,
    forum.permanent === false && t(foraMessages.timeLimited),
    forum.ended && forum.endsOn && t(foraMessages.ended, { date: longDate(forum.endsOn, language) }),
  ].filter(Boolean);
  return (
    <>
      <Link className="ds-link" to={`/fora/${forum.slug}`} lang={forum.language}>
        {forum.name}
        {forum.shortName !== null && ` (${forum.shortName})`}
      </Link>
      {facts.length > 0 && <span className="muted forum-line-facts">{facts.join(' · ')}</span>}
    </>
  );
}
