import { Link } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { decisionPageMessages } from './messages.ts';
import type { Origin } from './origin.server.ts';

/** What it comes from, said and sent with the form. */
export function OriginFields({ origin: { case: found, meeting, agendaItem, decision } }: Readonly<{ origin: Origin }>) {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      {found && (
        <p>
          <input type="hidden" name="case" value={found.id} />
          <Link className="ds-link" to={`/saker/${found.id}`}>
            {found.label}: {found.title}
          </Link>
        </p>
      )}
      {decision && (
        <p>
          <input type="hidden" name="decision" value={decision.id} />
          <Link className="ds-link" to={`/vedtak/${decision.id}`}>
            {decision.text}
          </Link>
        </p>
      )}
      {meeting && (
        <p>
          <input type="hidden" name="meeting" value={meeting.id} />
          {agendaItem && <input type="hidden" name="agendaItem" value={agendaItem.id} />}
          <Link className="ds-link" to={`/moter/${meeting.id}`}>
            {t(decisionPageMessages.meeting, { date: longDate(meeting.date, language) })}
          </Link>
          {agendaItem && `: ${agendaItem.title}`}
        </p>
      )}
    </>
  );
}
