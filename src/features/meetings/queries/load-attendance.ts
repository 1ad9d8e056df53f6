import { takesPart } from '#features/fora/index.ts';
import { findShownPersons, type Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Attendance } from '../model/shown-meeting.ts';
import { readTables } from '../store/read-tables.ts';

/** Who was there, in the order of the seats, guests last. `names`: whether this viewer sees the names of persons. */
export async function loadAttendance(db: Db, viewer: Viewer, names: boolean, meetingId: number): Promise<readonly Attendance[]> {
  const rows = await readTables(db)
    .selectFrom('attendances')
    .leftJoin('seats', 'seats.id', 'attendances.seat_id')
    .leftJoin('parties', 'parties.id', 'seats.party_id')
    .leftJoin('organisations', 'organisations.id', 'seats.organisation_id')
    .leftJoin('contacts as deputy', 'deputy.id', 'attendances.deputy_contact_id')
    .select([
      'attendances.id',
      'attendances.contact_id as contactId',
      'attendances.name',
      'attendances.standing',
      'attendances.presence',
      'attendances.deputy_name as deputyName',
      'deputy.name as deputyContactName',
      'attendances.note',
      'seats.id as seatId',
      'seats.role',
      'seats.function',
      'parties.id as partyId',
      'parties.name as party',
      'organisations.id as organisationId',
      'organisations.name as organisation',
    ])
    .where('meeting_id', '=', meetingId)
    .orderBy((eb) => eb('attendances.seat_id', 'is', null))
    .orderBy('seats.position')
    .orderBy('seats.id')
    .orderBy('attendances.id')
    .execute();
  const persons = await findShownPersons(
    db,
    viewer,
    rows.map(({ contactId }) => contactId),
  );
  return rows.map((row) => ({
    id: row.id,
    seat: seatOf(row),
    person: row.contactId === null ? null : (persons.get(row.contactId) ?? null),
    name: names ? row.name : null,
    standing: row.standing,
    presence: row.presence,
    deputy: names ? (row.deputyContactName ?? row.deputyName) : null,
    // A note may say more of a person than the role does.
    note: takesPart(viewer) ? row.note : null,
  }));
}

type SeatRow = Readonly<{
  seatId: number | null;
  role: string | null;
  function: 'chair' | 'deputy-chair' | 'secretary' | 'member' | null;
  partyId: number | null;
  party: string | null;
  organisationId: number | null;
  organisation: string | null;
}>;

function seatOf(row: SeatRow): Attendance['seat'] {
  if (row.seatId === null || row.role === null || row.function === null) return null;
  return {
    id: row.seatId,
    role: row.role,
    function: row.function,
    party: row.partyId === null || row.party === null ? null : { id: row.partyId, name: row.party },
    organisation: row.organisationId === null || row.organisation === null ? null : { id: row.organisationId, name: row.organisation },
  };
}
