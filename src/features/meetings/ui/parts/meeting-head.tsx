import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import type { Text } from '#shared/language.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { ShownMeeting } from '../../model/shown-meeting.ts';
import { headMessages } from './head-messages.ts';
import { StateMark } from './state-mark.tsx';
import { dayOf } from './when.ts';
import { Withheld } from './withheld.tsx';

export type HeadMeeting = Pick<ShownMeeting, 'id' | 'forum' | 'title' | 'startsAt' | 'state' | 'language' | 'withheldBy'>;
export type MeetingViewer = Readonly<{ keeps: boolean; takesPart: boolean }>;

type Props = Readonly<{ meeting: HeadMeeting; viewer: MeetingViewer; of?: Text; current: string }>;

/** What a page of a meeting is about, where it stands, and the way to its other pages. `of` is the page's own name. */
export function MeetingHead({ meeting, viewer, of, current }: Props) {
  const t = useText();
  const language = useLanguage();
  const { forum, title, startsAt, state } = meeting;
  const name = title ?? `${forum.shortName ?? forum.name} ${dayOf(startsAt, language)}`;
  return (
    <>
      <PageTitle>{of === undefined ? name : `${t(of)} – ${name}`}</PageTitle>
      <p className="eyebrow">
        <Link to="/moter">{t(headMessages.meetings)}</Link> ·{' '}
        <Link to={`/fora/${forum.slug}`} lang={meeting.language}>
          {forum.name}
        </Link>
        {title !== null && ` · ${dayOf(startsAt, language)}`}
      </p>
      <Heading level={1} data-size="lg">
        {of !== undefined && `${t(of)}: `}
        <span lang={title === null ? undefined : meeting.language}>{name}</span>
      </Heading>
      <p className="meeting-state">
        <StateMark state={state} /> <Withheld by={meeting.withheldBy} />
      </p>
      <SteeringPages />
      <MeetingPages meeting={meeting} viewer={viewer} current={current} />
    </>
  );
}

function MeetingPages({ meeting: { id, state, forum }, viewer, current }: Pick<Props, 'meeting' | 'viewer' | 'current'>) {
  const t = useText();
  const pages = [
    { path: '', word: headMessages.meeting, shown: true },
    { path: '/endre', word: headMessages.edit, shown: viewer.keeps && state !== 'approved' },
    { path: '/oppmote', word: headMessages.attendance, shown: viewer.takesPart },
    { path: '/kalender', word: headMessages.calendar, shown: viewer.takesPart },
    { path: '/rom', word: headMessages.room, shown: viewer.takesPart && state !== 'draft' && state !== 'cancelled' },
    { path: '/protokoll', word: headMessages.minutes, shown: viewer.takesPart && state !== 'draft' && state !== 'cancelled' },
  ].filter(({ shown }) => shown);
  if (pages.length === 1) return null;
  return (
    <nav aria-label={t(headMessages.pages)} className="meeting-pages no-print">
      {pages.map(({ path, word }) => (
        <Link key={path} to={`/moter/${id}${path}`} aria-current={path === current ? 'page' : undefined}>
          {t(word)}
        </Link>
      ))}
      {viewer.keeps && <Link to={`/fora/${forum.slug}/saksko`}>{t(headMessages.backlog)}</Link>}
    </nav>
  );
}
