import { Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import { roomMessages } from './messages.ts';
import type { ShownRoom } from './show-room.server.ts';

const symbols = { present: '●', deputy: '◐', excused: '○', absent: '✕' } as const;

/** Who is there, whether they are enough to decide, and how many have this page open. */
export function RoomAttendance({
  room,
  here,
}: Readonly<{ room: Pick<ShownRoom, 'attendance' | 'quorum' | 'seesAttendance'>; here: Readonly<Record<string, number>> }>) {
  const t = useText();
  const { attendance, quorum, seesAttendance } = room;
  const present = attendance.filter(({ presence }) => presence === 'present' || presence === 'deputy').length;
  const open = (['secretariat', 'member', 'contact'] as const).filter((role) => (here[role] ?? 0) > 0);
  return (
    <section className="room-attendance">
      {seesAttendance && (
        <Heading level={2} data-size="2xs">
          {t(roomMessages.attendance)}
        </Heading>
      )}
      {quorum && attendance.length > 0 && <RoomQuorum quorum={quorum} />}
      {seesAttendance && attendance.length === 0 && <p className="muted">{t(roomMessages.noAttendance)}</p>}
      {attendance.length > 0 && (
        <details className="ds-details">
          <summary>{t(roomMessages.presentCount, { present, all: attendance.length })}</summary>
          <ul className="room-list">
            {attendance.map(({ id, who, person, side, presence, deputy }) => (
              <li key={id}>
                <span aria-hidden="true">{symbols[presence]}</span> {who ?? t(roomMessages.someone)}
                {person !== null && person !== who && ` (${person})`}
                {side !== null && `, ${side}`}
                <span className="muted">
                  {' '}
                  – {t(roomMessages[presence])}
                  {deputy !== null && `: ${deputy}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {open.length > 0 && (
        <>
          <Heading level={2} data-size="2xs">
            {t(roomMessages.here)}
          </Heading>
          <ul className="room-here">
            {open.map((role) => (
              <li key={role}>{t(roomMessages[role], { count: here[role] ?? 0 })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function RoomQuorum({ quorum }: Readonly<{ quorum: NonNullable<ShownRoom['quorum']> }>) {
  const t = useText();
  const { reached, needed, present, seats } = quorum;
  if (reached === null) {
    return (
      <p className="room-quorum" data-reached="unknown">
        <span aria-hidden="true">?</span> {t(roomMessages.unknownQuorum)}
      </p>
    );
  }
  return (
    <p className="room-quorum" data-reached={reached}>
      <span aria-hidden="true">{reached ? '✓' : '✕'}</span>{' '}
      {t(reached ? roomMessages.quorum : roomMessages.noQuorum, { needed, present, seats })}
    </p>
  );
}
