import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { showNotices } from '#features/notices/index.ts';
import { actorAs } from '#features/people/index.ts';
import { inScope } from '#platform/db/scope.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { citizen, contact, depsOf, secretariat } from '../../../test/support/people.ts';
import { insertRow, makePartnership, makePerson } from '../../../test/support/steering.ts';
import { addComment, countComments, editComment, listComments, removeComment } from './index.ts';

describeEachDatabase('comments on an item', (database) => {
  const anItem = async () => {
    const { db } = database();
    const partnership = await makePartnership(db);
    const plan = await insertRow(db, 'plans', {
      partnership_id: partnership,
      slug: 'plan',
      title: 'Planen',
      year: 2026,
      language: 'nb',
      opened_at: new Date(),
    });
    const area = await insertRow(db, 'areas', { plan_id: plan, key: 'a', title: 'Område', position: 1 });
    const group = await insertRow(db, 'groups', { area_id: area, title: 'Gruppe', position: 1 });
    const item = await insertRow(db, 'items', { plan_id: plan, group_id: group, key: 't1', title: 'Tiltaket', position: 1 });
    const kari = await makePerson(db, partnership, { name: 'Kari Eksempel', email: 'kari@eksempel.example.no' });
    const ola = await makePerson(db, partnership, { name: 'Ola Eksempel', email: 'ola@eksempel.example.no' });
    await sql`insert into item_contacts (item_id, contact_id, position) values (${item}, ${kari}, 1)`.execute(db);
    // As the program stands at its database, so that row-level security is tried too.
    const deps = { ...depsOf(database().program), address: 'https://plan.example.no' };
    const say = (actor: Parameters<typeof addComment>[1], text: string, more = {}) =>
      inScope(partnership, () => addComment(deps, actor, { plan: 'plan', item: 't1', text, ...more }));
    const all = async (viewer = secretariat) => (await listComments(deps, viewer, { itemId: item, limit: 50, offset: 0 })).comments;
    return { db, deps, partnership, item, kari, ola, say, all };
  };
  const mails = async () =>
    (
      await sql<Record<string, string>>`select recipient, subject, text, because, unsubscribe, about from mails order by id`.execute(
        database().db,
      )
    ).rows;

  test('whoever is mentioned is told once, with what was said and how to end it', async () => {
    const { say, all, kari } = await anItem();
    const { id } = await say(contact(kari), 'Hva mener du, @ola eksempel?\nJeg @Kari Eksempel lurer.');
    expect(await mails()).toMatchObject([
      {
        recipient: 'ola@eksempel.example.no',
        subject: `Kontakt ${kari} nevnte deg i en kommentar: Tiltaket`,
        because: `Du får denne e-posten fordi Kontakt ${kari} nevnte deg ved navn.`,
        about: `/planer/plan/tiltak/t1/kommentarer#k${id}`,
        unsubscribe: expect.stringMatching(/^\/avmeld\/[\w-]{52}$/),
      },
    ]);
    const [mail] = await mails();
    expect(mail?.['text']).toContain('> Hva mener du, @ola eksempel?\n> Jeg');
    expect(mail?.['text']).toContain(`https://plan.example.no/planer/plan/tiltak/t1/kommentarer#k${id}`);
    expect(await all()).toMatchObject([
      { who: 'Kari Eksempel', mentions: ['Kari Eksempel', 'Ola Eksempel'], mayEdit: false, mayRemove: true },
    ]);
  });

  test('of a draft nobody is told, by mail or on the screen, who may not read it', async () => {
    const { db, deps, say, ola, kari } = await anItem();
    await sql`update plans set opened_at = null`.execute(db);
    await say(secretariat, '@Ola Eksempel og @Kari Eksempel');
    const told = async (id: number) => (await showNotices(deps, contact(id), 'nb')).mentions.length;
    expect([await told(ola), await told(kari)]).toEqual([0, 1]);
    expect((await mails()).map(({ recipient }) => recipient)).toEqual(['kari@eksempel.example.no']);
  });

  test('whoever does not want to know is not told, and one of another partnership can not be mentioned', async () => {
    const { db, say, ola, partnership } = await anItem();
    const stranger = await makePerson(db, await makePartnership(db), { name: 'Fremmed', email: 'f@eksempel.example.no' });
    await sql`insert into notice_settings (contact_id, partnership_id, mentions) values (${ola}, ${partnership}, false)`.execute(db);
    await say(secretariat, '@Ola Eksempel @Fremmed', { mentions: [ola, stranger] });
    expect(await mails()).toEqual([]);
    expect((await sql`select contact_id from comment_mentions`.execute(db)).rows).toEqual([{ contact_id: ola }]);
  });

  test('the public reads none, a contact of another item writes none, and nobody sees what was removed', async () => {
    const { deps, say, all, ola, kari, item } = await anItem();
    const { id } = await say(contact(kari), 'Skal bort');
    await expect(say(contact(ola), 'Nei')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(say(citizen, 'Nei')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(say(actorAs('reader'), 'Nei')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listComments(deps, citizen, { itemId: item, limit: 1, offset: 0 })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await countComments(deps, citizen, item)).toBeNull();
    expect(await all(actorAs('reader'))).toHaveLength(1);
    await removeComment(deps, secretariat, { comment: id });
    expect(await all()).toMatchObject([{ text: null, removedAt: expect.any(String), mentions: [], mayEdit: false, mayRemove: false }]);
    expect(await countComments(deps, secretariat, item)).toBe(0);
    expect(JSON.stringify((await sql`select * from comments`.execute(database().db)).rows)).not.toContain('Skal bort');
  });

  test('one’s own is changed within the hour, not that of others, and not over what somebody else changed', async () => {
    const { db, deps, say, all, kari } = await anItem();
    const { id } = await say(contact(kari), 'Først');
    await editComment(deps, contact(kari), { comment: id, version: 1, text: 'Siden' });
    expect(await all()).toMatchObject([{ text: 'Siden', version: 2, editedAt: expect.any(String) }]);
    await expect(editComment(deps, contact(kari), { comment: id, version: 1, text: 'x' })).rejects.toMatchObject({
      code: 'comment_changed',
    });
    await expect(editComment(deps, secretariat, { comment: id, version: 2, text: 'x' })).rejects.toMatchObject({
      code: 'comment_not_yours',
    });
    await sql`update comments set at = now() - interval '61 minutes'`.execute(db);
    await expect(editComment(deps, contact(kari), { comment: id, version: 2, text: 'x' })).rejects.toMatchObject({
      code: 'comment_too_old',
    });
  });

  test.each([
    ['Om pasient 01010112345 her', 'identity_number'],
    ['   ', 'invalid_input'],
    ['for langt', 'invalid_input'],
  ])('what can not be said: %j', async (text, code) => {
    const { say } = await anItem();
    const number = text === 'for langt' ? 'x'.repeat(4001) : text.replace('01010112345', '13097248022');
    await expect(say(secretariat, number)).rejects.toMatchObject({ code });
  });

  test('a draft that one may not know of has no comments for them', async () => {
    const { db, say, ola } = await anItem();
    await sql`update plans set opened_at = null`.execute(db);
    await expect(say(contact(ola), 'Hei')).rejects.toMatchObject({ code: 'item_not_found' });
  });
});
