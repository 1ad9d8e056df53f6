import { Button } from '@digdir/designsystemet-react';
import { Form, Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { roomMessages } from './messages.ts';
import { roomAddress, type RoomLook } from './room-address.ts';
import type { ShownRoom } from './show-room.server.ts';

type Props = Readonly<{ room: Pick<ShownRoom, 'meeting' | 'entry' | 'previous' | 'next' | 'agenda' | 'writes' | 'opens'>; look: RoomLook }>;

/** Looking at another entry, and taking entries up: the first is for oneself, the second for everybody. */
export function RoomSteps({ room, look }: Props) {
  const t = useText();
  const { meeting, entry, previous, next, agenda, writes, opens } = room;
  const isCurrent = entry !== null && entry.takenUpAt !== null && entry.leftAt === null;
  const following = agenda.find(({ number }) => number === next);
  return (
    <nav className="room-steps no-print" aria-label={t(roomMessages.steps)}>
      {previous !== null && (
        <Link className="ds-link" to={roomAddress(meeting.id, { ...look, entry: previous })}>
          ← {t(roomMessages.previous)}
        </Link>
      )}
      {next !== null && (
        <Link className="ds-link" to={roomAddress(meeting.id, { ...look, entry: next })}>
          {t(roomMessages.next)} →
        </Link>
      )}
      {opens && (
        <Form method="post">
          <Button type="submit" name="act" value="open">
            {t(roomMessages.open)}
          </Button>
        </Form>
      )}
      {writes && entry && meeting.state === 'under-way' && (
        <Form method="post" className="room-take-up">
          <input type="hidden" name="act" value="take-up" />
          {!isCurrent && (
            <Button type="submit" name="entry" value={entry.id}>
              {t(roomMessages.takeUp)}
            </Button>
          )}
          {isCurrent && (
            <Button type="submit" name="entry" value={following?.id ?? ''}>
              {t(following ? roomMessages.takeUpNext : roomMessages.leave)}
            </Button>
          )}
        </Form>
      )}
      <Link className="ds-link room-size" to={roomAddress(meeting.id, { entry: look.entry, large: !look.large })} preventScrollReset>
        {t(look.large ? roomMessages.normal : roomMessages.large)}
      </Link>
    </nav>
  );
}
