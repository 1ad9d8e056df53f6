import { useText } from '#web/text/use-text.ts';
import type { ShownMeeting } from '../../model/shown-meeting.ts';
import { contentText } from '../parts/content-text.ts';
import { contentMessages, meetingMessages } from './messages.ts';

type Files = Readonly<{ meeting: ShownMeeting; readsWithheld: boolean }>;

/**
 * The notice, the agenda and the minutes as files, the calendar's file and the archive's package: what everybody may have,
 * and for those who may read what is withheld the internal copies, which are all there is of a draft.
 */
export function FileLinks({ meeting, readsWithheld }: Files) {
  const t = useText();
  const { id, state, minutes, hidden } = meeting;
  const hasMinutes = minutes.length > 0 && !hidden;
  const isHeld = state === 'closed' || state === 'approved';
  return (
    <nav aria-label={t(meetingMessages.files)} className="file-links no-print">
      {state !== 'draft' && (
        <ul>
          <Documents meeting={meeting} asMinutes={hasMinutes} query="" />
          <li>
            <a href={`/moter/${id}/calendar.ics`}>{t(meetingMessages.calendar)}</a>
          </li>
          {hasMinutes && <Archive id={id} query="" />}
        </ul>
      )}
      {readsWithheld && (
        <>
          <p className="muted">{t(meetingMessages.internalFiles)}</p>
          <ul>
            <Documents meeting={meeting} asMinutes={isHeld} query="?intern=1" />
            {isHeld && <Archive id={id} query="?intern=1" />}
          </ul>
        </>
      )}
    </nav>
  );
}

type Query = Readonly<{ query: '' | '?intern=1' }>;

function Documents({ meeting: { id, language }, asMinutes, query }: Readonly<{ meeting: ShownMeeting; asMinutes: boolean }> & Query) {
  const t = useText();
  const c = contentText(language);
  const mark = query === '' ? '' : `, ${t(meetingMessages.internalFile)}`;
  const first = asMinutes ? { file: 'protokoll', word: contentMessages.minutes } : { file: 'innkalling', word: contentMessages.notice };
  const kinds = [first, { file: 'saksliste', word: contentMessages.agenda }];
  return kinds.flatMap(({ file, word }) =>
    ['pdf', 'docx'].map((format) => (
      <li key={`${file}.${format}`}>
        <a href={`/moter/${id}/filer/${file}.${format}${query}`}>
          {c(word)} ({format === 'pdf' ? 'PDF' : 'Word'}
          {mark})
        </a>
      </li>
    )),
  );
}

function Archive({ id, query }: Readonly<{ id: number }> & Query) {
  const t = useText();
  return (
    <li>
      <a href={`/moter/${id}/arkiv.zip${query}`}>
        {t(meetingMessages.archive)}
        {query !== '' && ` (${t(meetingMessages.internalFile)})`}
      </a>
    </li>
  );
}
