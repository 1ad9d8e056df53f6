import { longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { changeWords, roleWords } from './change-words.ts';
import { meetingMessages } from './messages.ts';

export type HistoryLine = Readonly<{ id: number; kind: string; role: string; who: string | null; at: string; why: string | null }>;

/** Who did what with the meeting, the latest first. */
export function MeetingHistory({ changes }: Readonly<{ changes: readonly HistoryLine[] }>) {
  const t = useText();
  const language = useLanguage();
  if (changes.length === 0) return null;
  return (
    <details className="ds-details no-print">
      <summary>{t(meetingMessages.history)}</summary>
      <ul>
        {changes.map(({ id, kind, role, who, at, why }) => {
          const word = changeWords[kind];
          const by = roleWords[role];
          return (
            <li key={id}>
              {word === undefined ? kind : t(word)}, {who ?? (by === undefined ? role : t(by))}, {longTime(at, language)}
              {why !== null && ` – ${why}`}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
