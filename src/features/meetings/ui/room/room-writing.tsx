import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { longDate } from '#shared/dates/format-date.ts';
import { DecisionFields } from './decision-fields.tsx';
import { LiveField } from './live-field.tsx';
import type { ShownRoom } from './show-room.server.ts';
import type { RoomLife } from './use-room.ts';
import { writingMessages } from './writing-messages.ts';

type Props = Readonly<{ room: ShownRoom; life: RoomLife; written: Readonly<Record<string, string>>; onWrite: () => void }>;

/** Notes and decision as they are written, and what has been recorded. */
export function RoomWriting({ room, life, written, onWrite }: Props) {
  const t = useText();
  const { entry, texts, writes, decides, meeting } = room;
  if (!entry || texts.length === 0) return <Recorded room={room} />;
  const fields = [
    { field: 'decision', label: writingMessages.decision, hint: writingMessages.decisionHint, rows: 4 },
    { field: 'notes', label: writingMessages.notes, hint: writingMessages.notesHint, rows: 7 },
  ] as const;
  return (
    <div className="room-writing">
      {room.isOver && (
        <Alert data-color="info">
          <Paragraph>{t(writingMessages.over)}</Paragraph>
        </Alert>
      )}
      {fields.map(({ field, label, hint, rows }) => {
        const made = texts.find((text) => text.field === field) ?? { text: '', state: '' };
        if (!writes) return <ReadText key={field} label={t(label)} text={made.text} language={meeting.language} />;
        const isRefused = written['base'] !== undefined && (written['field'] ?? 'decision') === field;
        return (
          <LiveField
            key={`${entry.id}-${field}`}
            field={field}
            entry={entry.id}
            made={isRefused ? { text: written['text'] ?? '', state: written['base'] ?? '' } : made}
            label={label}
            hint={hint}
            rows={rows}
            language={meeting.language}
            area={life.areas[field]}
            onWrite={onWrite}
            isLive={life.isLive}
            connected={life.connected}
            state={life.texts[field]}
          >
            {field === 'decision' && decides && <DecisionFields room={room} written={written} isOpen={written['act'] === 'decide'} />}
            {field === 'decision' && !decides && (
              <p className="muted small">{t(meeting.state === 'draft' ? writingMessages.notYet : writingMessages.onlySecretariat)}</p>
            )}
          </LiveField>
        );
      })}
      <Recorded room={room} />
    </div>
  );
}

function ReadText({ label, text, language }: Readonly<{ label: string; text: string; language: string }>) {
  const t = useText();
  return (
    <section>
      <Heading level={2} data-size="2xs">
        {label}
      </Heading>
      {text === '' ? (
        <p className="muted">{t(writingMessages.nothing)}</p>
      ) : (
        <p className="room-prose" lang={language}>
          {text}
        </p>
      )}
    </section>
  );
}

function Recorded({ room }: Readonly<{ room: ShownRoom }>) {
  const t = useText();
  const language = useLanguage();
  const decisions = room.entry?.decisions ?? [];
  if (decisions.length === 0) return null;
  const wordOf = (outcome: string): string => room.outcomes.find(({ value }) => value === outcome)?.word ?? outcome;
  return (
    <section className="room-recorded">
      <Heading level={2} data-size="2xs">
        {t(writingMessages.recorded)}
      </Heading>
      <ul className="room-list">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <strong>{wordOf(decision.outcome)}</strong>{' '}
            <span className="room-prose" lang={room.meeting.language}>
              {decision.text}
            </span>
            {decision.followUp && (
              <span className="muted">
                {' '}
                {[decision.followUp.words, decision.followUp.person?.name, decision.followUp.organisation].filter(Boolean).join(', ')}
                {decision.followUp.dueOn !== null && ` ${t(writingMessages.due, { date: longDate(decision.followUp.dueOn, language) })}`}
              </span>
            )}
            {decision.consensus === false && <span className="muted"> · {t(writingMessages.dissentNoted)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
