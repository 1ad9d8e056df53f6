import { expect, test } from 'vitest';
import { systemActor } from '#features/people/index.ts';
import { acceptPlan, freezeEdition, listEditions } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../test/support/people.ts';
import { planDocument } from '../../../test/support/plan-documents.ts';
import { makeAgendaItem, makeForum, makeMeeting } from '../../../test/support/steering.ts';
import {
  answerAssignment,
  closeAssignment,
  closeCase,
  completeDecision,
  giveAssignment,
  listAssignments,
  listCases,
  listDecisions,
  raiseCase,
  recordDecision,
  reopenCase,
  reportAssignment,
  sendCase,
  showCase,
  showDecision,
} from './index.ts';

const plan = 'eksempel-2026';
const item = 'fagnettverk-for-digital-samhandling';

describeEachDatabase('the whole way of a case', (database) => {
  async function steering() {
    const { db } = database();
    await inTransaction(db, (tx) => acceptPlan(tx, systemActor, { document: planDocument(), file: 'plan.txt', seenVersion: null }));
    const { id: partnership } = (await db
      .selectFrom('partnerships' as never)
      .select('id' as never)
      .executeTakeFirstOrThrow()) as { id: number };
    const lsu = await makeForum(db, partnership, { slug: 'lsu', name: 'Lokalt utvalg', short_name: 'LSU' });
    const ssu = await makeForum(db, partnership, { slug: 'ssu', name: 'Strategisk utvalg', short_name: 'SSU' });
    const top = await makeForum(db, partnership, { slug: 'partnerskapsmotet', name: 'Partnerskapsmøtet' });
    return { db, deps: depsOf(db), partnership, lsu, ssu, top };
  }

  test('from the local committee to the partnership meeting and back with an answer', async () => {
    const { db, deps, partnership, top, ssu } = await steering();
    await freezeEdition(deps, secretariat, { plan });
    const { id } = await raiseCase(deps, member, {
      forum: 'lsu',
      title: 'Planen for 2026',
      raisedOn: '2025-08-01',
      items: [{ plan, item }],
    });
    await recordDecision(deps, secretariat, {
      forum: 'lsu',
      case: id,
      outcome: 'forwarded',
      text: 'Saken sendes SSU.',
      decidedOn: '2025-09-01',
    });
    await sendCase(deps, secretariat, { case: id, to: 'ssu', how: 'up', note: 'Til behandling', on: '2025-09-01' });
    await sendCase(deps, secretariat, { case: id, to: 'partnerskapsmotet', how: 'up', on: '2025-09-20' });
    const meeting = await makeMeeting(db, partnership, top, { starts_at: '2025-10-14T22:30:00Z', ends_at: null, state: 'under-way' });
    const entry = await makeAgendaItem(db, top, meeting, { case_id: id });
    const decision = await recordDecision(deps, secretariat, {
      forum: 'partnerskapsmotet',
      agendaItem: entry,
      outcome: 'endorsed',
      text: 'Planen er tilsluttet.',
      followUpBy: 'SSU',
      dueOn: '2026-06-01',
      edition: { plan, number: 1 },
      items: [{ plan, item }],
    });
    const assignment = await giveAssignment(deps, secretariat, {
      kind: 'assignment',
      from: 'partnerskapsmotet',
      to: 'ssu',
      title: 'Kartlegg tiltakene',
      decision: decision.id,
      givenOn: '2025-10-15',
      dueMeeting: meeting,
      items: [{ plan, item }],
    });
    await answerAssignment(deps, member, { assignment: assignment.id, answer: 'accepted', on: '2025-10-20' });
    await reportAssignment(deps, member, { assignment: assignment.id, text: 'Kartlagt.', on: '2026-02-01' });
    await closeAssignment(deps, secretariat, { assignment: assignment.id, on: '2026-03-01' });
    await completeDecision(deps, secretariat, { decision: decision.id, text: 'Fulgt opp i SSU.', on: '2026-03-01' });
    await sendCase(deps, secretariat, { case: id, to: 'lsu', how: 'answered', note: 'Tilsluttet', on: '2026-03-02' });
    await closeCase(deps, secretariat, { case: id, on: '2026-03-03' });

    const shown = await showCase(deps, citizen, id);
    expect(shown.stages.map((stage) => [stage.how, stage.forum.slug, stage.arrivedOn])).toEqual([
      ['raised', 'lsu', '2025-08-01'],
      ['sent-up', 'ssu', '2025-09-01'],
      ['sent-up', 'partnerskapsmotet', '2025-09-20'],
      ['answered', 'lsu', '2026-03-02'],
    ]);
    expect(shown).toMatchObject({ label: 'Sak 1/25', closedOn: '2026-03-03', at: { slug: 'lsu' }, decisions: 2 });
    // Half past midnight in Oslo is the next day.
    expect(shown.meetings).toMatchObject([
      { meetingId: meeting, date: '2025-10-15', type: 'decision', forum: { slug: 'partnerskapsmotet' } },
    ]);
    expect(shown.decided).toMatchObject([
      { outcome: 'forwarded', state: 'none', followUp: null },
      {
        outcome: 'endorsed',
        decidedOn: '2025-10-15',
        state: 'done',
        adopted: { plan, edition: 1 },
        followUp: { words: 'SSU', dueOn: '2026-06-01' },
      },
    ]);
    expect(shown.assignments).toMatchObject([
      {
        state: 'closed',
        case: { label: 'Sak 1/25' },
        dueMeeting: { date: '2025-10-15' },
        answers: [{ answer: 'accepted', on: '2025-10-20' }],
        reports: [{ text: 'Kartlagt.', on: '2026-02-01' }],
        closure: { on: '2026-03-01' },
        items: [{ key: item }],
      },
    ]);
    const [edition] = await listEditions(deps, citizen, plan);
    expect(edition?.adoptions).toMatchObject([{ body: 'Partnerskapsmøtet', date: '2025-10-15', outcome: 'endorsed' }]);
    expect((await showDecision(deps, citizen, decision.id)).meeting).toMatchObject({ id: meeting, agendaItemId: entry });
    expect((await listCases(deps, citizen, { forum: 'ssu' })).total).toBe(0);
    expect((await listCases(deps, citizen, { partnershipId: partnership, forum: 'lsu', state: 'closed', text: '1/2025' })).total).toBe(1);
    expect((await listDecisions(deps, citizen, { text: 'tilslut plan sak 1/25' })).decisions.map((found) => found.id)).toEqual([
      decision.id,
    ]);
    expect((await listAssignments(deps, citizen, { forum: 'ssu', state: 'closed' })).total).toBe(1);
    expect(ssu).not.toBe(top);
  });

  test('a decision and its adoption are both stored or none', async () => {
    const { deps } = await steering();
    await freezeEdition(deps, secretariat, { plan });
    const record = (values: object) =>
      recordDecision(deps, secretariat, {
        forum: 'ssu',
        outcome: 'endorsed',
        text: 'Tilsluttet.',
        edition: { plan, number: 1 },
        ...values,
      });
    await expect(record({ items: [{ plan, item: 'finnes-ikke' }] })).rejects.toMatchObject({ code: 'item_not_found' });
    await expect(record({ dissents: [{ party: 999, who: 'Bydelen', text: 'Uenig' }] })).rejects.toMatchObject({
      code: 'elsewhere_in_steering',
    });
    expect((await listEditions(deps, citizen, plan))[0]?.adoptions).toEqual([]);
    await record({});
    await expect(record({})).rejects.toMatchObject({ code: 'adoption_known' });
    expect((await listDecisions(deps, citizen)).total).toBe(1);
  });

  test('a closed case stays where it is until it is opened again', async () => {
    const { deps } = await steering();
    const { id } = await raiseCase(deps, secretariat, { forum: 'lsu', title: 'Sak' });
    await closeCase(deps, secretariat, { case: id, why: 'Trukket' });
    await expect(sendCase(deps, secretariat, { case: id, to: 'ssu', how: 'up' })).rejects.toMatchObject({ code: 'case_closed' });
    await reopenCase(deps, secretariat, { case: id });
    await expect(reopenCase(deps, secretariat, { case: id })).rejects.toMatchObject({ code: 'case_not_closed' });
    await expect(sendCase(deps, secretariat, { case: id, to: 'lsu', how: 'up' })).rejects.toMatchObject({ code: 'case_stays' });
    await expect(sendCase(deps, member, { case: id, to: 'ssu', how: 'up' })).rejects.toMatchObject({ code: 'forbidden' });
    await sendCase(deps, secretariat, { case: id, to: 'ssu', how: 'up' });
    expect((await showCase(deps, citizen, id)).at.slug).toBe('ssu');
  });
});
