import { useEffect, useState } from 'react';
import { useText } from '#web/text/use-text.ts';
import { clockText, timerOf, type Timed } from '../../model/live/meeting-timer.ts';
import { roomMessages } from './messages.ts';

type Props = Readonly<{ timed: Timed; now: number; ahead: number }>;

/**
 * Planned minutes against the time since the room took the entry up. `now` is the server's clock when the page was made,
 * `ahead` how far it is before this machine's (ms). It is not read aloud each second.
 */
export function RoomTimer({ timed, now, ahead }: Props) {
  const t = useText();
  const [clock, setClock] = useState(now);
  const runs = timed.takenUpAt !== null && timed.leftAt === null;
  useEffect(() => {
    const tick = (): void => setClock(Date.now() + ahead);
    if (!runs) return undefined;
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [runs, ahead]);

  const timer = timerOf(timed, clock);
  return (
    <p className="room-timer" role="timer" aria-live="off" data-over={(timer?.left ?? 0) < 0 || undefined}>
      {timer && <strong>{t(roomMessages.spent, { clock: clockText(timer.spent) })}</strong>}
      {timer && timer.left !== null && (
        <span className="room-left">
          {timer.left < 0 && <span aria-hidden="true">⚠ </span>}
          {t(timer.left < 0 ? roomMessages.over : roomMessages.left, { clock: clockText(timer.left) })}
        </span>
      )}
      <span className="muted">
        {timed.minutes === null ? t(roomMessages.noPlanned) : t(roomMessages.planned, { minutes: timed.minutes })}
      </span>
    </p>
  );
}
