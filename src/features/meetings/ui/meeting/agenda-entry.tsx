import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import type { Language } from '#shared/language.ts';
import type { AgendaEntry } from '../../model/shown-meeting.ts';
import { contentText } from '../parts/content-text.ts';
import { Person } from '../parts/person.tsx';
import { clockOf } from '../parts/when.ts';
import { Withheld } from '../parts/withheld.tsx';
import { typeWords } from '../parts/words.ts';
import { EntryDecisions } from './entry-decisions.tsx';
import { EntryPapers } from './entry-papers.tsx';
import { contentMessages } from './messages.ts';

type Props = Readonly<{ entry: AgendaEntry; language: Language; startsAt: string | null; level: 2 | 3 | 4 }>;

/** One entry: what it is and why, its papers, and what the meeting made of it. */
export function AgendaEntryView({ entry, language, startsAt, level }: Props) {
  const c = contentText(language);
  const { number, title, type, minutes, responsible, text, notes, continues } = entry;
  const ofCase = entry.case;
  const facts = [
    startsAt === null ? null : clockOf(startsAt, language),
    c(typeWords[type]),
    minutes === null ? null : c(contentMessages.minutesLong, { n: minutes }),
  ].filter((fact) => fact !== null);
  return (
    <li className="agenda-entry" id={`punkt-${entry.id}`} value={number}>
      <Heading level={level} data-size="2xs">
        {number}. {title ?? c(contentMessages.hiddenEntry)}
      </Heading>
      <p className="muted small">
        {facts.join(' · ')}
        {ofCase !== null && (
          <>
            {' · '}
            <Link to={`/saker/${ofCase.id}`}>{ofCase.label}</Link>
          </>
        )}
      </p>
      <Withheld by={entry.withheldBy} />
      {(responsible.words !== null || responsible.person !== null) && (
        <p className="small">
          {c(contentMessages.responsible, { who: responsible.words ?? '' })}
          {responsible.person !== null && (
            <>
              {responsible.words !== null && ', '}
              <Person person={responsible.person} />
            </>
          )}
        </p>
      )}
      {continues?.date != null && (
        <p className="small">
          {continues.meetingId === null ? (
            c(contentMessages.continues, { date: longDate(continues.date, language) })
          ) : (
            <Link to={`/moter/${continues.meetingId}#punkt-${continues.id}`}>
              {c(contentMessages.continues, { date: longDate(continues.date, language) })}
            </Link>
          )}
        </p>
      )}
      {text !== '' && <p className="prose">{text}</p>}
      {ofCase !== null && ofCase.background !== '' && (
        <details className="ds-details">
          <summary>{c(contentMessages.background)}</summary>
          <p className="prose">{ofCase.background}</p>
        </details>
      )}
      {ofCase !== null && ofCase.proposal !== '' && <Labelled label={c(contentMessages.proposal)} text={ofCase.proposal} />}
      <EntryPapers papers={entry.papers} language={language} />
      {entry.items.length > 0 && (
        <p className="small">
          {c(contentMessages.items)}:{' '}
          {entry.items.map((item, at) => (
            <span key={item.id}>
              {at > 0 && ', '}
              <Link to={`/planer/${item.plan}/tiltak/${item.key}`}>{item.title}</Link>
            </span>
          ))}
        </p>
      )}
      {entry.disqualifications.map(({ id, name, standsDown }) => (
        <p key={id}>
          {c(standsDown === null ? contentMessages.notSettled : standsDown ? contentMessages.standsDown : contentMessages.stays, {
            who: name ?? c(contentMessages.somebody),
          })}
        </p>
      ))}
      {notes !== '' && <Labelled label={c(contentMessages.notes)} text={notes} />}
      <EntryDecisions decisions={entry.decisions} language={language} />
    </li>
  );
}

function Labelled({ label, text }: Readonly<{ label: string; text: string }>) {
  return (
    <div className="labelled">
      <p className="label">{label}</p>
      <p className="prose">{text}</p>
    </div>
  );
}
