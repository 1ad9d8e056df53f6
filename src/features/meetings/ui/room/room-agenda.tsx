import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { roomMessages } from './messages.ts';
import { roomAddress, type RoomLook } from './room-address.ts';
import type { ShownRoom } from './show-room.server.ts';

type Props = Readonly<{ room: Pick<ShownRoom, 'agenda' | 'meeting' | 'entry'>; look: RoomLook }>;

/** The whole agenda: what is done, where the meeting is, and what is left. */
export function RoomAgenda({ room, look }: Props) {
  const t = useText();
  const { agenda, meeting, entry } = room;
  return (
    <section className="room-agenda no-print">
      <Heading level={2} data-size="2xs">
        {t(roomMessages.agenda)}
      </Heading>
      <ol>
        {agenda.map(({ id, number, title, minutes, takenUpAt, leftAt, decided, withheldBy }) => (
          <li key={id}>
            <Link to={roomAddress(meeting.id, { ...look, entry: number })} aria-current={id === entry?.id ? 'page' : undefined}>
              <span lang={meeting.language}>
                {number}. {title ?? t(roomMessages.hiddenTitle)}
              </span>{' '}
              <span className="muted small">
                {takenUpAt !== null && leftAt === null && <strong>▶ {t(roomMessages.now)} </strong>}
                {leftAt !== null && <>✓ {t(roomMessages.done)} </>}
                {minutes !== null && t(roomMessages.minutes, { minutes })}
                {withheldBy !== null && ` · ${t(roomMessages.withheld, { by: withheldBy })}`}
                {decided > 0 && ` · ${t(roomMessages.decidedCount, { count: decided })}`}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
