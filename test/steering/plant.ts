import { sql } from 'kysely';
import type { Deps } from '#platform/deps.ts';
import { insertRow, makeForum, makeOrganisation, makeParty, makePerson, makeSeat } from '../support/steering.ts';
import { plantCases, type World } from './plant-cases.ts';
import { plantMeetings } from './plant-meetings.ts';
import { plantMinutes } from './plant-minutes.ts';
import type { Secrets } from './secrets.ts';

const plan = 'eksempel-2026';

/** Everything that is kept from somebody, planted in the partnership of the plan; names of persons are `names`. */
export async function plant(deps: Deps, secrets: Secrets, names: Secrets): Promise<void> {
  const world = await worldOf(deps, names);
  const cases = await plantCases(deps, secrets, world);
  await plantMeetings(deps, secrets, world, cases);
  await plantMinutes(deps, secrets, names, world, cases);
}

async function worldOf({ db }: Deps, names: Secrets): Promise<World> {
  const found = await sql<{ id: number; item: string }>`
    select plans.partnership_id as id, items.key as item from plans join items on items.plan_id = plans.id
    where slug = ${plan} order by items.id limit 1`.execute(db);
  const first = found.rows[0];
  if (!first) throw new Error('there is no plan');
  const party = await makeParty(db, first.id, { slug: 'kommunen', name: 'Eksempelkommunen' });
  const organisation = await makeOrganisation(db, first.id, { slug: 'bydelen', name: 'Eksempelbydelen', party_id: party });
  const person = await makePerson(db, first.id, {
    name: names.in('person'),
    role: 'Eksempelrolle',
    email: `${names.in('e-mail')}@example.no`,
    organisation_id: organisation,
    calendar_token: names.in('calendar token').padEnd(40, 'x'),
  });
  const deputy = await makePerson(db, first.id, {
    name: names.in('deputy'),
    role: 'Eksempelvara',
    email: `${names.in('e-mail of the deputy')}@example.no`,
  });
  const above = await makeForum(db, first.id, { slug: 'over', name: 'Utvalget over' });
  const forum = await makeForum(db, first.id, { slug: 'utvalget', name: 'Utvalget', parent_id: above, reports_to_id: above });
  for (const at of [forum, above]) {
    const seat = await makeSeat(db, at, { party_id: party, organisation_id: organisation, function: 'chair' });
    await insertRow(db, 'seat_terms', { seat_id: seat, contact_id: person, deputy_contact_id: deputy });
  }
  return { forum: 'utvalget', above: 'over', plan, item: first.item, person };
}
