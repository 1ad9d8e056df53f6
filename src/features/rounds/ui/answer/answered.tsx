import { longTime } from '#shared/dates/format-date.ts';
import { StatusTag } from '#web/pictures/status-tag.tsx';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { AskedItemView, AskedView } from '../../model/asked-view.ts';
import { answerMessages } from './messages.ts';

type Props = Readonly<{ asked: AskedView; item: AskedItemView }>;

/** What was answered about an item: one's own in full, of another only that and when. */
export function Answered({ asked: { round, statuses }, item: { answer } }: Props) {
  const t = useText();
  const language = useLanguage();
  if (answer === null) return null;
  const when = longTime(answer.at, language);
  if (!answer.isOwn) return <p className="round-answered">{t(answerMessages.otherAnswered, { when })}</p>;
  const status = statuses.find(({ key }) => key === answer.status);
  return (
    <div className="round-answered">
      <p>
        <strong>{t(answer.kind === 'unchanged' ? answerMessages.ownUnchanged : answerMessages.ownUpdated, { when })}</strong>
      </p>
      {answer.kind === 'updated' && (
        <div lang={round.language}>
          {status && <StatusTag scale={status.scale} label={status.label} />}
          {[answer.text, answer.focus, answer.obstacles, answer.decisionText].filter(Boolean).map((said) => (
            <p key={said}>{said}</p>
          ))}
        </div>
      )}
    </div>
  );
}
