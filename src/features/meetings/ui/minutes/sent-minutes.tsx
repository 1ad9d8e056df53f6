import { Button, Heading } from '@digdir/designsystemet-react';
import { longDate, longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { MinutesView } from '../../model/shown-meeting.ts';
import { LongField } from '../parts/fields.tsx';
import { minutesMessages } from './messages.ts';

type Props = Readonly<{ minutes: readonly MinutesView[]; answers: boolean; written: (remark: number) => Readonly<Record<string, string>> }>;

/** What was sent, the newest first, with the remarks that came and what became of them. */
export function SentMinutes({ minutes, answers, written }: Props) {
  const t = useText();
  const language = useLanguage();
  if (minutes.length === 0) return <p>{t(minutesMessages.notSent)}</p>;
  return (
    <ul className="agenda-edit">
      {minutes.map(({ id, number, sentAt, contentHash, approvedOn, remarks }) => (
        <li key={id} className="entry-card">
          <Heading level={3} data-size="2xs">
            {t(minutesMessages.version, { n: number, at: longTime(sentAt, language) })}
            {approvedOn !== null && ` · ${t(minutesMessages.approved, { date: longDate(approvedOn, language) })}`}
          </Heading>
          <p className="muted small hash">
            {t(minutesMessages.hash)}: <code>{contentHash}</code>
          </p>
          {remarks.length === 0 ? (
            <p className="muted">{t(minutesMessages.noRemarks)}</p>
          ) : (
            <ul>
              {remarks.map((remark) => (
                <Remark key={remark.id} remark={remark} answers={answers} written={written(remark.id)} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

type RemarkProps = Readonly<{ remark: MinutesView['remarks'][number]; answers: boolean; written: Readonly<Record<string, string>> }>;

function Remark({ remark: { id, who, text, answer, at }, answers, written }: RemarkProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <li>
      <p className="prose">
        <strong>{who}</strong>, {longTime(at, language)}: {text}
      </p>
      {answer !== null && (
        <p className="prose">
          {t(minutesMessages.answer)}: {answer}
        </p>
      )}
      {answers && (
        <form method="post" className="stack">
          <input type="hidden" name="act" value="answer" />
          <input type="hidden" name="remark" value={id} />
          <LongField
            id={`svar-${id}`}
            name="answer"
            label={t(minutesMessages.answerOf, { who: who ?? '' })}
            value={written['answer'] ?? answer}
            rows={2}
            required
          />
          <Button type="submit" variant="tertiary" data-size="sm">
            {t(minutesMessages.doAnswer)}
          </Button>
        </form>
      )}
    </li>
  );
}
