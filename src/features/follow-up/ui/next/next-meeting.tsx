import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { longDate, longTime } from '#shared/dates/format-date.ts';
import type { Text } from '#shared/language.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { ComingEntry, ComingReport, NextMeeting } from '../../model/next-meeting.ts';
import { followUpMessages, subjectWords } from '../messages.ts';
import { PersonName } from '../parts/person-name.tsx';
import { nextMessages } from './messages.ts';

/** The next meeting of a forum: its agenda, what is to be reported there, and what waits for a place. */
export function NextMeetingCard({ meeting }: { readonly meeting: NextMeeting }) {
  const t = useText();
  const language = useLanguage();
  const { id, forum, title, startsAt, dayOnly, place, state, entries, reports, backlog } = meeting;
  const when = dayOnly ? longDate(startsAt, language) : longTime(startsAt, language);
  return (
    <section className="next-meeting" aria-labelledby={`m-${id}`}>
      <Heading level={2} data-size="sm" id={`m-${id}`}>
        <Link className="ds-link" to={`/moter/${id}`}>
          {forum.name}
        </Link>
      </Heading>
      <p className="eyebrow">{[when, title, place, state === 'draft' ? t(nextMessages.draft) : null].filter(Boolean).join(' · ')}</p>
      <Entries label={nextMessages.agenda} entries={entries} none={nextMessages.noAgenda} />
      <Reports reports={reports} />
      <Entries label={nextMessages.backlog} entries={backlog} none={null} />
    </section>
  );
}

type EntriesProps = Readonly<{ label: Text; entries: readonly ComingEntry[]; none: Text | null }>;

function Entries({ label, entries, none }: EntriesProps) {
  const t = useText();
  if (entries.length === 0) return none === null ? null : <p className="muted">{t(none)}</p>;
  return (
    <>
      <Heading level={3} data-size="2xs">
        {t(label)}
      </Heading>
      <ol className="coming">
        {entries.map(({ id, number, title, type, case: about, person, withheldBy }) => (
          <li key={id} value={number}>
            {title ?? t(followUpMessages.withheld, { paragraph: withheldBy ?? '' })}{' '}
            <span className="matter-about">
              {t(nextMessages[type])}
              {title !== null && withheldBy !== null && ` · ${t(followUpMessages.withheld, { paragraph: withheldBy })}`}
              {about !== null && (
                <>
                  {' · '}
                  <Link to={`/saker/${about.id}`}>{about.label}</Link>
                </>
              )}
              {person !== null && (
                <>
                  {' · '}
                  <PersonName person={person} />
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Reports({ reports }: { readonly reports: readonly ComingReport[] }) {
  const t = useText();
  if (reports.length === 0) return null;
  return (
    <>
      <Heading level={3} data-size="2xs">
        {t(nextMessages.reports)}
      </Heading>
      <ul className="coming">
        {reports.map(({ id, title, way, to, withheldBy }) => (
          <li key={id}>
            <Link className="ds-link" to={`/oppdrag/${id}`}>
              {title ?? t(followUpMessages.withheld, { paragraph: withheldBy ?? '' })}
            </Link>{' '}
            <span className="matter-about">
              {t(subjectWords[way])} · {t(nextMessages.from, { forum: to })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
