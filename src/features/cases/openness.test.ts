import { expect, test } from 'vitest';
import { systemActor } from '#features/people/index.ts';
import { acceptPlan } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { citizen, contact, depsOf, member, secretariat } from '../../../test/support/people.ts';
import { planDocument } from '../../../test/support/plan-documents.ts';
import { makeAgendaItem, makeForum, makeMeeting, makePartnership, makePerson } from '../../../test/support/steering.ts';
import {
  addPaper,
  assignedItemsOfPlan,
  editCase,
  giveAssignment,
  itemEventsOfCases,
  listAssignments,
  listCases,
  listDecisions,
  raiseCase,
  readPaper,
  recordDecision,
  removePaper,
  showCase,
  showDecision,
} from './index.ts';

const secret = 'Hemmeligheten';
const text = new TextEncoder().encode(`${secret} i klartekst`);

describeEachDatabase('what is withheld', (database) => {
  async function withheldCase() {
    const { db } = database();
    const deps = depsOf(db);
    const partnership = await makePartnership(db);
    const lsu = await makeForum(db, partnership, { slug: 'lsu', name: 'LSU' });
    await makeForum(db, partnership, { slug: 'ssu', name: 'SSU' });
    const person = await makePerson(db, partnership, { name: `${secret} Eksempel`, role: null });
    const { id } = await raiseCase(deps, secretariat, {
      forum: 'lsu',
      title: secret,
      background: secret,
      raisedBy: secret,
      withheldBy: '§ 13',
      withheldWhy: secret,
      publicTitle: 'Personalsak',
      responsible: person,
    });
    const decision = await recordDecision(deps, secretariat, {
      forum: 'lsu',
      case: id,
      outcome: 'resolved',
      text: secret,
      followUpBy: secret,
      followUpContact: person,
      dissents: [{ who: secret, text: secret }],
    });
    const assignment = await giveAssignment(deps, secretariat, {
      kind: 'assignment',
      from: 'ssu',
      to: 'lsu',
      title: secret,
      text: secret,
      decision: decision.id,
      responsible: person,
    });
    const paper = await addPaper(deps, secretariat, { case: id, title: secret, fileName: `${secret}.txt`, bytes: text });
    return { db, deps, partnership, lsu, person, id, decision: decision.id, assignment: assignment.id, paper: paper.id };
  }

  test('shows to the public and to contacts that it is there, and nothing of what it says', async () => {
    const { deps, id, decision, paper, person } = await withheldCase();
    for (const viewer of [citizen, contact(person)]) {
      const seen = [
        await listCases(deps, viewer),
        await showCase(deps, viewer, id),
        await listDecisions(deps, viewer),
        await showDecision(deps, viewer, decision),
        await listAssignments(deps, viewer),
      ];
      expect(JSON.stringify(seen)).not.toContain(secret);
      expect(seen[0]).toMatchObject({
        total: 1,
        cases: [{ title: 'Personalsak', withheldBy: '§ 13', hidden: true, label: expect.anything() }],
      });
      expect(seen[2]).toMatchObject({ total: 1, decisions: [{ text: '', withheldBy: '§ 13', hidden: true }] });
      expect(seen[4]).toMatchObject({ total: 1, assignments: [{ title: '', withheldBy: '§ 13', hidden: true }] });
      await expect(readPaper(deps, viewer, paper)).rejects.toMatchObject({ code: 'paper_not_found' });
    }
    expect(await showCase(deps, member, id)).toMatchObject({ title: secret, hidden: false, papers: [{ title: secret, hidden: false }] });
    expect((await readPaper(deps, member, paper)).bytes).toEqual(Buffer.from(text));
  });

  test('is found by its public words, and by hidden ones only by those who may read them', async () => {
    const { deps, person } = await withheldCase();
    for (const words of [secret, 'hemmelig', 'emmeligh']) {
      expect((await listDecisions(deps, citizen, { text: words })).total, words).toBe(0);
      expect((await listCases(deps, citizen, { text: words })).total, words).toBe(0);
      expect((await listDecisions(deps, member, { text: words })).total, words).toBe(1);
      expect((await listCases(deps, member, { text: words })).total, words).toBe(1);
    }
    expect((await listDecisions(deps, citizen, { text: 'personalsak' })).total).toBe(1);
    expect((await listDecisions(deps, citizen, { contactId: person })).total).toBe(0);
    expect((await listAssignments(deps, citizen, { responsibleId: person })).total).toBe(0);
  });

  test('is open again when the paragraph is taken away, and hidden from the search when it is put there', async () => {
    const { deps, id } = await withheldCase();
    await editCase(deps, secretariat, { case: id, version: 1, withheldBy: null });
    expect((await listDecisions(deps, citizen, { text: secret })).total).toBe(1);
    await editCase(deps, secretariat, { case: id, version: 2, withheldBy: '§ 14' });
    expect((await listDecisions(deps, citizen, { text: secret })).total).toBe(0);
  });

  test('a name of a person who follows up is no word of the register for the public', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const partnership = await makePartnership(db);
    await makeForum(db, partnership, { slug: 'lsu' });
    const person = await makePerson(db, partnership, { name: 'Særnavn Eksempel', role: 'Avdelingsleder' });
    await recordDecision(deps, secretariat, { forum: 'lsu', outcome: 'noted', text: 'Åpent vedtak', followUpContact: person });
    expect((await listDecisions(deps, citizen, { text: 'særnavn' })).total).toBe(0);
    expect((await listDecisions(deps, member, { text: 'særnavn' })).total).toBe(1);
    expect((await listDecisions(deps, citizen, { text: 'avdelingsleder' })).decisions).toMatchObject([
      { followUp: { person: { name: null, role: 'Avdelingsleder' } } },
    ]);
  });

  test('papers of an agenda that is not called are there for nobody but those who may know of it', async () => {
    const { db, deps, partnership, lsu } = await withheldCase();
    const draft = await makeMeeting(db, partnership, lsu, { state: 'draft' });
    const entry = await makeAgendaItem(db, lsu, draft);
    const { id } = await addPaper(deps, secretariat, { agendaItem: entry, fileName: 'a.txt', bytes: text });
    await expect(readPaper(deps, citizen, id)).rejects.toMatchObject({ code: 'paper_not_found' });
    expect((await readPaper(deps, member, id)).fileName).toBe('a.txt');
    await removePaper(deps, secretariat, { paper: id });
    await expect(readPaper(deps, member, id)).rejects.toMatchObject({ code: 'paper_not_found' });
  });

  test('an item tells of every step, and of what is withheld only that it is there', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await inTransaction(db, (tx) => acceptPlan(tx, systemActor, { document: planDocument(), file: 'plan.txt', seenVersion: null }));
    const plans = 'plans' as never;
    const plan = (await db.selectFrom(plans).selectAll().executeTakeFirstOrThrow()) as { id: number; partnership_id: number; slug: string };
    const item = 'fagnettverk-for-digital-samhandling';
    const row = (await db
      .selectFrom('items' as never)
      .selectAll()
      .where('key' as never, '=', item as never)
      .executeTakeFirstOrThrow()) as { id: number };
    await makeForum(db, plan.partnership_id, { slug: 'lsu', name: 'LSU' });
    await makeForum(db, plan.partnership_id, { slug: 'ssu', name: 'Strategisk utvalg', short_name: 'SSU' });
    const items = [{ plan: plan.slug, item }];
    const raised = await raiseCase(deps, secretariat, { forum: 'lsu', title: 'Åpen sak', raisedOn: '2026-01-01', items });
    const decided = { forum: 'lsu', case: raised.id, decidedOn: '2026-01-02' };
    await recordDecision(deps, secretariat, { ...decided, outcome: 'forwarded', text: 'Sendes til SSU' });
    await recordDecision(deps, secretariat, { ...decided, outcome: 'resolved', text: secret, withheldBy: '§ 13', items });
    await recordDecision(deps, secretariat, {
      forum: 'lsu',
      outcome: 'noted',
      text: secret,
      decidedOn: '2026-02-01',
      withheldBy: '§ 13',
      items,
    });
    const given = { kind: 'assignment', from: 'ssu', to: 'lsu', items };
    await giveAssignment(deps, secretariat, { ...given, title: 'Kartlegg', givenOn: '2026-03-01' });
    await giveAssignment(deps, secretariat, { ...given, title: secret, withheldBy: '§ 13', givenOn: null });
    const seen = await itemEventsOfCases(deps, citizen, row.id);
    expect(JSON.stringify(seen)).not.toContain(secret);
    expect(seen.map(({ date, what, where, title }) => [date, what.nb, where, title])).toEqual([
      [null, 'Oppdrag: gitt (unntatt offentlighet, § 13)', 'SSU → LSU', '§ 13'],
      ['2026-01-01', 'Sak meldt inn', 'LSU', 'Sak 1/26 Åpen sak'],
      ['2026-01-02', 'Vedtak: sendt videre', 'LSU', 'Sendes til SSU'],
      ['2026-01-02', 'Vedtak: vedtatt (unntatt offentlighet, § 13)', 'LSU', '§ 13'],
      ['2026-02-01', 'Vedtak: tatt til orientering (unntatt offentlighet, § 13)', 'LSU', '§ 13'],
      ['2026-03-01', 'Oppdrag: gitt', 'SSU → LSU', 'Kartlegg'],
    ]);
    expect(await itemEventsOfCases(deps, citizen, row.id, 2)).toEqual(seen.slice(-2));
    expect(await itemEventsOfCases(deps, citizen, row.id, 4)).toEqual(seen.slice(-4));
    expect(await assignedItemsOfPlan(deps, citizen, plan.id)).toMatchObject([{ item, from: ['SSU', 'Strategisk utvalg'] }]);
    expect(await assignedItemsOfPlan(deps, member, plan.id)).toHaveLength(2);
  });
});
