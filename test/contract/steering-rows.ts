import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import {
  insertRow,
  makeAgendaItem,
  makeAssignment,
  makeCase,
  makeDecision,
  makeForum,
  makeMeeting,
  makeOrganisation,
  makeParty,
  makePerson,
  makeSeat,
} from '../support/steering.ts';

/** What the operations about fora, meetings and cases are tried on: one of each, in the partnership of the plan. */
export type SteeringRows = Readonly<{
  partnership: string;
  forum: string;
  above: string;
  seat: number;
  person: number;
  party: string;
  organisation: string;
  /** called, to come; under way; not yet called */
  meeting: number;
  underWay: number;
  draft: number;
  agendaItem: number;
  case: number;
  decision: number;
  assignment: number;
  paper: number;
}>;

const hash = 'a'.repeat(64);

/** Rows of the partnership of this plan. */
export async function steeringRows(db: Db, plan: string): Promise<SteeringRows> {
  const found = await sql<{ id: number; slug: string }>`
    select p.id, p.slug from partnerships p join plans on plans.partnership_id = p.id where plans.slug = ${plan}`.execute(db);
  const partnership = found.rows[0];
  if (!partnership) throw new Error(`no partnership of ${plan}`);
  const { id } = partnership;
  const partyId = await makeParty(db, id, { slug: 'kommunen', name: 'Eksempelkommunen' });
  await makeOrganisation(db, id, { slug: 'bydelen', name: 'Eksempelbydelen', kind: 'district', party_id: partyId });
  const aboveId = await makeForum(db, id, { slug: 'over', name: 'Utvalget over' });
  const forumId = await makeForum(db, id, { slug: 'utvalget', name: 'Utvalget', parent_id: aboveId });
  const person = await makePerson(db, id);
  const seat = await makeSeat(db, forumId, { party_id: partyId });
  await insertRow(db, 'seat_terms', { seat_id: seat, contact_id: person });
  const meeting = await makeMeeting(db, id, forumId, { starts_at: '2030-03-05T12:00:00Z', ends_at: '2030-03-05T14:00:00Z' });
  const underWay = await makeMeeting(db, id, forumId, { state: 'under-way' });
  const draft = await makeMeeting(db, id, forumId, { state: 'draft' });
  const made = await makeCase(db, id, forumId);
  const agendaItem = await makeAgendaItem(db, forumId, underWay, { case_id: made });
  const decision = await makeDecision(db, id, forumId, { case_id: made, due_on: '2030-01-31', follow_up_by: 'Sekretariatet' });
  const assignment = await makeAssignment(db, id, aboveId, forumId, { case_id: made });
  const file = { file_name: 'vedlegg.txt', media_type: 'text/plain', size: 8, content_hash: hash, bytes: Buffer.from('Eksempel') };
  const paper = await insertRow(db, 'papers', { case_id: made, title: 'Vedlegg', ...file });
  return {
    partnership: partnership.slug,
    forum: 'utvalget',
    above: 'over',
    seat,
    person,
    party: 'kommunen',
    organisation: 'bydelen',
    meeting,
    underWay,
    draft,
    agendaItem,
    case: made,
    decision,
    assignment,
    paper,
  };
}
