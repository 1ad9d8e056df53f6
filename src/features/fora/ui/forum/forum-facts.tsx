import { Link } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { ForumLink, ShownForum } from '../../model/forum-view.ts';
import { forumMessages } from './messages.ts';

/** Where the forum stands and what it is about; what nobody has said stands as not stated. */
export function ForumFacts({ forum }: { readonly forum: ShownForum }) {
  const t = useText();
  const unknown = <span className="muted">{t(forumMessages.unknown)}</span>;
  const facts = [
    { word: forumMessages.level, value: forum.level ? `${forum.level.number}: ${forum.level.name}` : unknown },
    { word: forumMessages.parent, value: forum.parent ? <ForumName forum={forum.parent} /> : unknown },
    { word: forumMessages.reportsTo, value: forum.reportsTo && <ForumName forum={forum.reportsTo} /> },
    { word: forumMessages.sector, value: forum.sector?.name ?? null },
    { word: forumMessages.theme, value: forum.theme },
    { word: forumMessages.patientGroup, value: forum.patientGroup },
    { word: forumMessages.duration, value: <Duration forum={forum} /> },
    { word: forumMessages.secretariat, value: forum.secretariat ?? unknown },
    { word: forumMessages.source, value: forum.source && <Source of={forum.source} /> },
  ];
  return (
    <dl className="fora-facts">
      {facts.map(
        ({ word, value }) =>
          value !== null && (
            <div key={word.en}>
              <dt>{t(word)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function ForumName({ forum }: { readonly forum: ForumLink }) {
  return (
    <Link className="ds-link" to={`/fora/${forum.slug}`}>
      {forum.name}
    </Link>
  );
}

function Duration({ forum: { permanent, startsOn, endsOn } }: { readonly forum: ShownForum }) {
  const t = useText();
  const language = useLanguage();
  const kind = permanent === null ? null : t(permanent ? forumMessages.permanent : forumMessages.limited);
  const words = [
    kind,
    startsOn !== null && t(forumMessages.fromDay, { date: longDate(startsOn, language) }),
    endsOn !== null && t(forumMessages.toDay, { date: longDate(endsOn, language) }),
  ].filter(Boolean);
  return words.length > 0 ? words.join(' ') : <span className="muted">{t(forumMessages.unknown)}</span>;
}

export function Source({ of: { document, date } }: { readonly of: NonNullable<ShownForum['source']> }) {
  const t = useText();
  const language = useLanguage();
  return date === null ? document : t(forumMessages.sourceOf, { document, date: longDate(date, language) });
}
