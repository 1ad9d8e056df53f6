import { useText } from '#web/text/use-text.ts';
import { StatusTag } from '#web/pictures/status-tag.tsx';
import type { AskedItemView, AskedView } from '../../model/asked-view.ts';
import { answerMessages } from './messages.ts';

type Props = Readonly<{ asked: AskedView; item: AskedItemView }>;

/** What the plan says of an item now: the starting point of an answer. */
export function Said({ asked: { round, statuses }, item: { base, saidIn, canConfirm } }: Props) {
  const t = useText();
  if (!canConfirm) return <p className="muted">{t(answerMessages.nothingSaid)}</p>;
  const status = statuses.find(({ key }) => key === base.status);
  const hasFocus = round.asks.includes('focus') && base.focus !== null && base.focus !== '';
  return (
    <dl className="round-said">
      {base.period !== null && (
        <>
          <dt>{t(answerMessages.lastSaid, { period: saidIn ?? '' })}</dt>
          <dd lang={round.language}>
            {status ? (
              <StatusTag scale={status.scale} label={status.label} />
            ) : (
              <span className="muted">{t(answerMessages.noStatusSaid)}</span>
            )}
            {base.text !== '' && <p>{base.text}</p>}
          </dd>
        </>
      )}
      {hasFocus && (
        <>
          <dt lang={round.language}>{round.focusPeriod}</dt>
          <dd lang={round.language}>
            <p>{base.focus}</p>
          </dd>
        </>
      )}
    </dl>
  );
}
