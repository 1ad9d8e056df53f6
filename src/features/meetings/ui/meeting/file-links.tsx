import { useText } from '#web/text/use-text.ts';
import type { ShownMeeting } from '../../model/shown-meeting.ts';
import { contentText } from '../parts/content-text.ts';
import { contentMessages, meetingMessages } from './messages.ts';

/** The notice, the agenda and the minutes as files, the calendar's file and the archive's package. */
export function FileLinks({ meeting: { id, state, language, minutes, hidden } }: Readonly<{ meeting: ShownMeeting }>) {
  const t = useText();
  const c = contentText(language);
  const hasMinutes = minutes.length > 0 && !hidden;
  const kinds = [
    { file: 'innkalling', word: contentMessages.notice, shown: !hasMinutes },
    { file: 'saksliste', word: contentMessages.agenda, shown: true },
    { file: 'protokoll', word: contentMessages.minutes, shown: hasMinutes },
  ].filter(({ shown }) => shown);
  return (
    <nav aria-label={t(meetingMessages.files)} className="file-links no-print">
      <ul className="facts">
        {kinds.flatMap(({ file, word }) =>
          ['pdf', 'docx'].map((format) => (
            <li key={`${file}.${format}`}>
              <a href={`/moter/${id}/filer/${file}.${format}`}>
                {c(word)} ({format === 'pdf' ? 'PDF' : 'Word'})
              </a>
            </li>
          )),
        )}
        {state !== 'draft' && (
          <li>
            <a href={`/moter/${id}/calendar.ics`}>{t(meetingMessages.calendar)}</a>
          </li>
        )}
        {hasMinutes && (
          <li>
            <a href={`/moter/${id}/arkiv.zip`}>{t(meetingMessages.archive)}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
