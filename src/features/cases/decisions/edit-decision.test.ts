import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { listSteeringChanges } from '#features/fora/index.ts';
import type { Db } from '#platform/db/db.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../../test/support/people.ts';
import {
  makeAgendaItem,
  makeCase,
  makeForum,
  makeMeeting,
  makeOrganisation,
  makePartnership,
  makePerson,
} from '../../../../test/support/steering.ts';
import { editCase, editDecision, listDecisions, recordDecision, showDecision } from '../index.ts';

describeEachDatabase('changing a decision', (database) => {
  async function place(db: Db) {
    const partnership = await makePartnership(db);
    const forum = await makeForum(db, partnership, { slug: 'utvalget' });
    return { partnership, forum };
  }
  const made = { forum: 'utvalget', outcome: 'resolved', text: 'Rutinen innføres.' };

  test('tells history whom it was laid with, by name, and nothing of what another wrote in between is lost', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { partnership } = await place(db);
    const organisation = await makeOrganisation(db, partnership, { name: 'Bydel Eksempel' });
    const person = await makePerson(db, partnership, { name: 'Eksempelperson En' });
    const { id } = await recordDecision(deps, secretariat, { ...made, followUpOrganisation: organisation });
    const edit = { decision: id, version: 1, followUpOrganisation: null, followUpContact: person };
    expect(await editDecision(deps, secretariat, edit)).toEqual({ outcome: 'saved' });
    expect(await editDecision(deps, secretariat, { ...edit, text: 'Noe annet.' })).toEqual({ outcome: 'conflict', version: 2 });
    const [change] = await listSteeringChanges(deps, secretariat, 'decision', [id]);
    expect(change).toMatchObject({
      kind: 'decision.edited',
      before: { followUpPerson: null, followUpOrganisation: 'Bydel Eksempel' },
      after: { followUpPerson: 'Eksempelperson En', followUpOrganisation: null },
    });
  });

  test('has an openness of its own beside that of its case', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { partnership, forum } = await place(db);
    const of = await makeCase(db, partnership, forum, { withheld_by: '§ 14' });
    const source = { document: 'Internt notat', date: null };
    const { id } = await recordDecision(deps, secretariat, { ...made, case: of, source });
    expect(await showDecision(deps, member, id)).toMatchObject({ withheldBy: '§ 14', own: { withheldBy: null }, source });
    expect(await showDecision(deps, citizen, id)).toMatchObject({ hidden: true, text: '', source: null });
    await editCase(deps, secretariat, { case: of, version: 1, withheldBy: null });
    expect(await showDecision(deps, citizen, id)).toMatchObject({ hidden: false, text: made.text });
  });

  test('is found by nobody from outside by words of it, once the case of its entry is withheld', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { partnership, forum } = await place(db);
    const meeting = await makeMeeting(db, partnership, forum);
    const agendaItem = await makeAgendaItem(db, forum, meeting);
    await recordDecision(deps, secretariat, { ...made, agendaItem });
    const found = async () => (await listDecisions(deps, citizen, { partnershipId: partnership, text: 'rutinen' })).total;
    expect(await found()).toBe(1);
    const of = await makeCase(db, partnership, forum, { withheld_by: '§ 14' });
    await sql`update agenda_items set case_id = ${of} where id = ${agendaItem}`.execute(db);
    expect(await found()).toBe(0);
    expect((await listDecisions(deps, member, { partnershipId: partnership, text: 'rutinen' })).total).toBe(1);
  });
});
