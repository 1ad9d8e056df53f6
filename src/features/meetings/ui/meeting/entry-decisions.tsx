import { Link } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import type { Language } from '#shared/language.ts';
import { outcomeTexts } from '#shared/outcome-texts.ts';
import type { EntryDecision } from '../../model/shown-meeting.ts';
import { contentText } from '../parts/content-text.ts';
import { Person } from '../parts/person.tsx';
import { Withheld } from '../parts/withheld.tsx';
import { contentMessages } from './messages.ts';

type Props = Readonly<{ decisions: readonly EntryDecision[]; language: Language }>;

/** What was decided under an entry, whether all agreed, and who follows it up. */
export function EntryDecisions({ decisions, language }: Props) {
  if (decisions.length === 0) return null;
  return (
    <ul className="entry-decisions">
      {decisions.map((decision) => (
        <Decision key={decision.id} decision={decision} language={language} />
      ))}
    </ul>
  );
}

function Decision({ decision, language }: Readonly<{ decision: EntryDecision; language: Language }>) {
  const c = contentText(language);
  const { id, outcome, text, consensus, dissents, followUp, withheldBy } = decision;
  return (
    <li>
      <p className="label">
        <Link to={`/vedtak/${id}`}>{c(contentMessages.decision)}</Link>: {c(outcomeTexts[outcome])} <Withheld by={withheldBy} />
      </p>
      {text !== '' && <p className="prose">{text}</p>}
      {consensus !== null && <p className="small">{c(consensus ? contentMessages.consensus : contentMessages.disagreed)}</p>}
      {dissents.map((dissent) => (
        <p key={`${dissent.who} ${dissent.text}`} className="small">
          <strong>{dissent.who === null ? c(contentMessages.dissentUnnamed) : c(contentMessages.dissent, { who: dissent.who })}:</strong>{' '}
          {dissent.text}
        </p>
      ))}
      {followUp !== null && (
        <p className="small">
          {c(contentMessages.followUp, { who: [followUp.words, followUp.organisation].filter(Boolean).join(', ') })}
          {followUp.person !== null && <Person person={followUp.person} />}
          {followUp.dueOn !== null && `, ${c(contentMessages.due, { date: longDate(followUp.dueOn, language) })}`}
        </p>
      )}
    </li>
  );
}
