import { Table } from '@digdir/designsystemet-react';
import type { Attendance, ShownMeeting } from '../../model/shown-meeting.ts';
import { contentText } from '../parts/content-text.ts';
import { presenceWords, standingWords, unknownWord } from '../parts/words.ts';
import { Person } from '../parts/person.tsx';
import { contentMessages } from './messages.ts';
import { QuorumText } from './quorum-text.tsx';

type Props = Readonly<{ meeting: Pick<ShownMeeting, 'attendance' | 'quorum' | 'language'>; labelledBy: string }>;

/** Who was there, and whether so many came as the mandate asks. */
export function AttendanceView({ meeting: { attendance, quorum, language }, labelledBy }: Props) {
  const c = contentText(language);
  if (attendance.length === 0) return <p>{c(contentMessages.noAttendance)}</p>;
  return (
    <>
      <QuorumText quorum={quorum} c={c} />
      <Table aria-labelledby={labelledBy} className="meeting-table">
        <Table.Head>
          <Table.Row>
            {[contentMessages.seat, contentMessages.who, contentMessages.right, contentMessages.presence].map((column) => (
              <Table.HeaderCell key={column.nb} scope="col">
                {c(column)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {attendance.map((row) => (
            <Row key={row.id} row={row} c={c} />
          ))}
        </Table.Body>
      </Table>
    </>
  );
}

function Row({ row, c }: Readonly<{ row: Attendance; c: ReturnType<typeof contentText> }>) {
  const { seat, person, name, standing, presence, deputy, note } = row;
  const side = seat?.organisation?.name ?? seat?.party?.name ?? null;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {seat === null ? c(contentMessages.guest) : seat.role}
        {side !== null && <span className="row-note muted">{side}</span>}
      </Table.HeaderCell>
      <Table.Cell>{person === null ? (name ?? c(contentMessages.notNamed)) : <Person person={person} />}</Table.Cell>
      <Table.Cell>{standing === null ? c(unknownWord) : c(standingWords[standing])}</Table.Cell>
      <Table.Cell>
        {c(presenceWords[presence])}
        {deputy !== null && <span className="row-note">{c(contentMessages.deputyNamed, { who: deputy })}</span>}
        {note !== null && <span className="row-note muted">{note}</span>}
      </Table.Cell>
    </Table.Row>
  );
}
