import { expect, test } from 'vitest';
import type { Db } from '#platform/db/db.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { depsOf, secretariat } from '../../../../test/support/people.ts';
import { makeAgendaItem, makeCase, makeForum, makeMeeting, makePartnership } from '../../../../test/support/steering.ts';
import { addAgendaItem } from '../agenda/add-agenda-item.ts';
import { copyAgendaItem, takeFromBacklog } from '../agenda/move-agenda-item.ts';
import { removeAgendaItem } from '../agenda/remove-agenda-item.ts';
import { showMeeting } from '../queries/show-meeting.ts';

const twice = { code: 'agenda_item_twice' };

async function place(db: Db) {
  const partnership = await makePartnership(db);
  const slug = `utvalg-${partnership}`;
  const forum = await makeForum(db, partnership, { slug });
  const meeting = await makeMeeting(db, partnership, forum, { starts_at: '2099-01-10T12:00:00Z', ends_at: null });
  const sak = await makeCase(db, partnership, forum, { title: 'Felles akuttmottak' });
  const add = (values: object) => addAgendaItem(depsOf(db), secretariat, { case: sak, type: 'decision', ...values });
  return { deps: depsOf(db), partnership, slug, forum, meeting, add };
}

describeEachDatabase('what a double click would bring to an agenda', (database) => {
  test('a case stands there once under one title and type, and in two parts under two', async () => {
    const { deps, slug, meeting, add } = await place(database().db);
    const clicks = await Promise.allSettled([add({ meeting }), add({ meeting })]);
    expect(clicks.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(add({ meeting, title: 'Felles akuttmottak', section: 'B' })).rejects.toMatchObject(twice);
    await add({ meeting, type: 'information' });
    const { id: part } = await add({ meeting, title: 'Del 2' });
    await expect(add({ meeting, title: 'Del 2' })).rejects.toMatchObject(twice);
    await removeAgendaItem(deps, secretariat, { entry: part });
    await add({ meeting, title: 'Del 2' });

    const { id: waiting } = await add({ forum: slug });
    await expect(add({ forum: slug })).rejects.toMatchObject(twice);
    await expect(takeFromBacklog(deps, secretariat, { entry: waiting, meeting })).rejects.toMatchObject(twice);
  });

  test('an entry is copied to a meeting once, and an agenda may have several breaks', async () => {
    const { db } = database();
    const { deps, partnership, forum, meeting } = await place(db);
    const next = await makeMeeting(db, partnership, forum, { starts_at: '2099-02-10T12:00:00Z', ends_at: null });
    const entry = await makeAgendaItem(db, forum, meeting, { title: 'Utsatt' });
    await copyAgendaItem(deps, secretariat, { entry, to: next });
    await expect(copyAgendaItem(deps, secretariat, { entry, to: next })).rejects.toMatchObject(twice);
    for (const title of ['Pause', 'Pause']) await addAgendaItem(deps, secretariat, { meeting: next, title, type: 'information' });
    expect((await showMeeting(deps, secretariat, next)).agenda.map(({ title }) => title)).toEqual(['Utsatt', 'Pause', 'Pause']);
  });
});
