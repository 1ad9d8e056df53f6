import { findShownPersons, type Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { groupBy } from '#shared/group-by.ts';
import type { ShownSeat } from '../model/forum-view.ts';
import type { SeatTerm } from '../model/seat.ts';
import { endingTerms, runsOn, vacantPlaces } from '../model/terms.ts';
import { readTables } from '../store/read-tables.ts';

/** The seats of a forum on a day (today where none is given), by party and position, with who sits there then. */
export async function listSeats(db: Db, viewer: Viewer, forumId: number, onDate = osloToday()): Promise<readonly ShownSeat[]> {
  return (await listSeatsOf(db, viewer, [forumId], onDate)).get(forumId) ?? [];
}

/** The same of several fora, by the forum's id. */
export async function listSeatsOf(
  db: Db,
  viewer: Viewer,
  forumIds: readonly number[],
  onDate = osloToday(),
): Promise<ReadonlyMap<number, readonly ShownSeat[]>> {
  if (forumIds.length === 0) return new Map();
  const tables = readTables(db);
  const stored = await tables
    .selectFrom('seats')
    .leftJoin('parties', 'parties.id', 'seats.party_id')
    .leftJoin('organisations', 'organisations.id', 'seats.organisation_id')
    .select([
      'seats.id',
      'forum_id',
      'role',
      'function',
      'seats.party_id',
      'parties.name as partyName',
      'seats.organisation_id',
      'organisations.name as organisationName',
      'level_required as levelRequired',
      'standing',
      'appointed_by as appointedBy',
      'places',
      'version',
      'removed_at',
    ])
    .where('forum_id', 'in', [...forumIds])
    .orderBy('seats.position')
    .orderBy('seats.id')
    .execute();
  const rows = stored.filter(({ removed_at }) => removed_at === null || osloToday(new Date(removed_at)) > onDate);
  const termsOf = groupBy(
    await loadTerms(
      db,
      viewer,
      rows.map(({ id }) => id),
    ),
    ({ seatId }) => seatId,
  );
  const seats = rows.map(({ party_id, partyName, organisation_id, organisationName, removed_at: _removed, ...row }) => {
    const terms = (termsOf.get(row.id) ?? []).map(({ term }) => term);
    return {
      ...row,
      party: party_id === null || partyName === null ? null : { id: party_id, name: partyName },
      organisation: organisation_id === null || organisationName === null ? null : { id: organisation_id, name: organisationName },
      terms: terms.filter((term) => runsOn(term, onDate)),
      coming: terms.filter(({ startsOn }) => startsOn !== null && startsOn > onDate),
      vacant: vacantPlaces(row.places, terms, onDate),
      ending: endingTerms(terms, onDate),
    };
  });
  return new Map([...groupBy(seats, (seat) => seat.forum_id)].map(([id, list]) => [id, list.map(({ forum_id: _forum, ...seat }) => seat)]));
}

async function loadTerms(
  db: Db,
  viewer: Viewer,
  seatIds: readonly number[],
): Promise<readonly Readonly<{ seatId: number; term: SeatTerm }>[]> {
  if (seatIds.length === 0) return [];
  const rows = await readTables(db)
    .selectFrom('seat_terms')
    .select(['id', 'seat_id', 'contact_id', 'deputy_contact_id', 'starts_on as startsOn', 'ends_on as endsOn'])
    .where('seat_id', 'in', [...seatIds])
    .orderBy('starts_on')
    .orderBy('id')
    .execute();
  const persons = await findShownPersons(
    db,
    viewer,
    rows.flatMap((row) => [row.contact_id, row.deputy_contact_id]),
  );
  const unknown = { name: null, role: null };
  return rows.map(({ id, seat_id, contact_id, deputy_contact_id, startsOn, endsOn }) => ({
    seatId: seat_id,
    term: {
      id,
      person: persons.get(contact_id) ?? { id: contact_id, ...unknown },
      deputy: deputy_contact_id === null ? null : (persons.get(deputy_contact_id) ?? null),
      startsOn,
      endsOn,
    },
  }));
}
