import { Link } from 'react-router';
import { longDate, shortDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { subjectOf } from '../../model/matter.ts';
import { followUpMessages, kindWords, subjectWords } from '../messages.ts';
import type { ListedMatter } from '../listed-matter.server.ts';
import { DueTag } from './due-tag.tsx';
import { PersonName } from './person-name.tsx';

/** One thing that waits: how urgent, what, where, whose, by when, since when. */
export function MatterRow({ matter }: { readonly matter: ListedMatter }) {
  const t = useText();
  const { forum, person, who, dueOn, age, urgency, daysLeft } = matter;
  return (
    <tr>
      <td data-label={t(followUpMessages.status)}>
        <DueTag urgency={urgency} daysLeft={daysLeft} />
      </td>
      <th scope="row">
        <MatterTitle matter={matter} />
      </th>
      <td data-label={t(followUpMessages.forum)}>
        {forum ? (
          <Link className="ds-link" to={`/fora/${forum.slug}`}>
            {forum.shortName ?? forum.name}
          </Link>
        ) : (
          <span className="muted">{t(followUpMessages.noForum)}</span>
        )}
      </td>
      <td data-label={t(followUpMessages.responsible)}>
        <PersonName person={person} words={who} />
      </td>
      <td data-label={t(followUpMessages.due)} className={dueOn === null ? 'muted' : undefined}>
        <span>{dueOn === null ? t(followUpMessages.notGiven) : shortDate(dueOn)}</span>
      </td>
      <td data-label={t(followUpMessages.age)} className={age === null ? 'muted' : undefined}>
        <span>{age === null ? t(followUpMessages.notGiven) : t(followUpMessages.days, { n: age })}</span>
      </td>
    </tr>
  );
}

function MatterTitle({ matter }: { readonly matter: ListedMatter }) {
  const t = useText();
  const language = useLanguage();
  const { kind, way, label, outcomeWord, title, withheldBy, heldOn, address } = matter;
  const subject = subjectOf[kind];
  const withheld = withheldBy === null ? null : t(followUpMessages.withheld, { paragraph: withheldBy });
  const meeting = heldOn === null ? null : t(followUpMessages.meetingOf, { date: longDate(heldOn, language) });
  const about = [
    t(kindWords[kind]),
    way === null ? null : t(subjectWords[way]),
    label,
    outcomeWord,
    title === null ? null : (withheld ?? meeting),
  ];
  return (
    <>
      <Link className="ds-link matter-title" to={address}>
        {title ?? meeting ?? withheld ?? t(subjectWords[subject])}
      </Link>
      <span className="matter-about">{about.filter((part) => part !== null).join(' · ')}</span>
    </>
  );
}
