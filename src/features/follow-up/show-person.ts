import { sql } from 'kysely';
import { listMeetings, type MeetingSummary } from '#features/meetings/index.ts';
import { findShownPersons, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { listFollowUp } from './list-follow-up.ts';
import type { ShownTaker } from './model/person-view.ts';
import { heldSeats } from './queries/held-seats.ts';

const meetingsAtMost = 10;

/** A person or unit that takes part, where the viewer may see its name: to all others it is person_not_found. */
export async function showPerson(deps: Deps, viewer: Viewer, id: number, today = osloToday()): Promise<ShownTaker> {
  const person = Number.isSafeInteger(id) ? (await findShownPersons(deps.db, viewer, [id])).get(id) : undefined;
  if (!person || person.name === null) throw new AppError('person_not_found');
  const [row, seats] = await Promise.all([placeOf(deps, id), heldSeats(deps.db, viewer, id, today)]);
  const { organisation, isPerson, ...partnership } = row;
  const followUp = await listFollowUp(deps, viewer, { partnershipId: partnership.id, person: id }, today);
  const fora = new Set(seats.filter(({ when }) => when === 'now').map(({ forum }) => forum.slug));
  return {
    person,
    isPerson,
    partnership,
    organisation,
    seats,
    matters: followUp.matters,
    open: followUp.total,
    meetings: await comingMeetings(deps, viewer, fora, today),
  };
}

type Place = ShownTaker['partnership'] & Readonly<{ organisation: string | null; isPerson: boolean }>;

async function placeOf({ db }: Deps, id: number): Promise<Place> {
  const { rows } = await sql<Place>`
    select p.id, p.slug, p.name, o.name as organisation, c.kind = 'person' as "isPerson"
    from contacts c join partnerships p on p.id = c.partnership_id left join organisations o on o.id = c.organisation_id
    where c.id = ${id}`.execute(db);
  const [row] = rows;
  if (!row) throw new AppError('person_not_found');
  return row;
}

async function comingMeetings(deps: Deps, viewer: Viewer, fora: ReadonlySet<string>, today: string): Promise<readonly MeetingSummary[]> {
  const states = ['draft', 'called', 'under-way'] as const;
  const lists = [...fora].map((forum) =>
    listMeetings(deps, viewer, { forum, from: today, states, order: 'oldest', limit: meetingsAtMost }),
  );
  const meetings = (await Promise.all(lists)).flatMap((list) => list.meetings);
  return meetings.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt)).slice(0, meetingsAtMost);
}
