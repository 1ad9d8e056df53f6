import { expect, test } from 'vitest';
import { listSteeringChanges } from '#features/fora/index.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../../test/support/people.ts';
import { makeAgendaItem, makeForum, makeMeeting, makePartnership } from '../../../../test/support/steering.ts';
import { addPaper, listPapers, readPaper, removePaper, withholdPaper } from '../index.ts';

const file = { fileName: 'Notat.txt', bytes: new TextEncoder().encode('Et notat') };

describeEachDatabase('withholding a paper', (database) => {
  test('takes it from the public at once, also where the minutes are approved and it can not be removed', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const partnership = await makePartnership(db);
    const forum = await makeForum(db, partnership);
    const meeting = await makeMeeting(db, partnership, forum);
    const agendaItem = await makeAgendaItem(db, forum, meeting);
    const { id } = await addPaper(deps, secretariat, { agendaItem, ...file });
    await db
      .updateTable('meetings' as never)
      .set({ state: 'approved' } as never)
      .execute();
    await expect(removePaper(deps, secretariat, { paper: id })).rejects.toMatchObject({ code: 'decision_minutes_approved' });
    await expect(withholdPaper(deps, member, { paper: id, withheldBy: '§ 13' })).rejects.toMatchObject({ code: 'forbidden' });
    expect((await readPaper(deps, citizen, id)).withheld).toBe(false);
    await withholdPaper(deps, secretariat, { paper: id, withheldBy: '§ 13' });
    await expect(readPaper(deps, citizen, id)).rejects.toMatchObject({ code: 'paper_not_found' });
    expect(await listPapers(db, citizen, { agendaItemIds: [agendaItem] })).toMatchObject([
      { withheldBy: '§ 13', title: null, address: null },
    ]);
    expect((await readPaper(deps, member, id)).withheld).toBe(true);
    const kinds = (await listSteeringChanges(deps, secretariat, 'meeting', [meeting])).map(({ kind }) => kind);
    expect(kinds).toEqual(['meeting.paper-withheld', 'meeting.paper-added']);
  });

  test('of what waits in a backlog stands in the history of the forum', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const forum = await makeForum(db, await makePartnership(db));
    const agendaItem = await makeAgendaItem(db, forum, null);
    await addPaper(deps, secretariat, { agendaItem, ...file });
    expect(await listSteeringChanges(deps, secretariat, 'forum', [forum])).toMatchObject([{ kind: 'meeting.paper-added' }]);
  });
});
