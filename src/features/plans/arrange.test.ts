import { expect, test } from 'vitest';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../test/support/people.ts';
import { item, planDocument } from '../../../test/support/plan-documents.ts';
import { acceptPlan, addItem, editArea, editItem, listChanges, moveItem, removeItem, showItem, showPlan, undoBatch } from './index.ts';

const titles = ['En', 'To', 'Tre', 'Fire'];
const [firstArea] = planDocument().areas;
const document = planDocument({
  areas: [
    {
      key: 'omrade',
      title: 'Område',
      vision: firstArea?.vision ?? [],
      groups: [
        { title: 'Først', items: titles.map((title) => item(title)) },
        { title: 'Sist', items: [item('Fem')] },
      ],
    },
  ],
});

describeEachDatabase('arranging a plan', (database) => {
  const start = async () => {
    const deps = depsOf(database().db);
    const { slug } = await inTransaction(deps.db, (tx) => acceptPlan(tx, secretariat, { document, file: 'plan.pptx', seenVersion: null }));
    const order = async () =>
      (await showPlan(deps, secretariat, slug)).areas.flatMap((area) =>
        area.groups.map((group) => group.items.map((found) => found.title)),
      );
    const groups = (await showPlan(deps, secretariat, slug)).areas.flatMap((area) => area.groups.map((group) => group.id));
    return { deps, slug, order, groups };
  };

  test.each([
    [0, ['Tre', 'En', 'To', 'Fire']],
    [1, ['En', 'Tre', 'To', 'Fire']],
    [3, ['En', 'To', 'Fire', 'Tre']],
    [99, ['En', 'To', 'Fire', 'Tre']],
  ])('an item moved to place %d stands there', async (position, expected) => {
    const { deps, slug, order, groups } = await start();
    await moveItem(deps, secretariat, { plan: slug, item: 'tre', group: groups[0], position });
    expect(await order()).toEqual([expected, ['Fem']]);
  });

  test('an item moved to another heading comes back by undo', async () => {
    const { deps, slug, order, groups } = await start();
    const { batch } = await moveItem(deps, secretariat, { plan: slug, item: 'to', group: groups[1], position: 0 });
    expect(await order()).toEqual([
      ['En', 'Tre', 'Fire'],
      ['To', 'Fem'],
    ]);
    await undoBatch(deps, secretariat, { plan: slug, batch });
    expect(await order()).toEqual([titles, ['Fem']]);
  });

  test('an item taken out is gone from the plan and comes back by undo, with its place', async () => {
    const { deps, slug, order } = await start();
    const { batch } = await removeItem(deps, secretariat, { plan: slug, item: 'to', why: 'Slått sammen' });
    expect(await order()).toEqual([['En', 'Tre', 'Fire'], ['Fem']]);
    await expect(showItem(deps, secretariat, slug, 'to')).rejects.toMatchObject({ code: 'item_not_found' });
    await undoBatch(deps, secretariat, { plan: slug, batch });
    expect(await order()).toEqual([titles, ['Fem']]);
  });

  test('an added item stands last and has an address of its own', async () => {
    const { deps, slug, order, groups } = await start();
    const { key } = await addItem(deps, secretariat, { plan: slug, group: groups[0], title: '  En ' });
    expect(key).toBe('en-2');
    expect(await order()).toEqual([[...titles, 'En'], ['Fem']]);
  });

  test('title, grant, links and contacts are changed together, from the version that was seen', async () => {
    const { deps, slug } = await start();
    const { version } = (await showItem(deps, secretariat, slug, 'en')).item;
    const change = {
      plan: slug,
      item: 'en',
      version,
      title: 'En ny',
      funding: 'Tilskudd',
      links: ['https://example.org/a'],
      contacts: ['Seksjon for eksempel'],
    };
    expect(await editItem(deps, secretariat, change)).toMatchObject({ outcome: 'saved' });
    expect((await showItem(deps, secretariat, slug, 'en')).item).toMatchObject({
      title: 'En ny',
      funding: 'Tilskudd',
      links: ['https://example.org/a'],
    });
    expect(await editItem(deps, secretariat, { ...change, title: 'Noe annet' })).toMatchObject({ outcome: 'conflict' });
    expect((await showItem(deps, secretariat, slug, 'en')).item.title).toBe('En ny');
  });

  test.each([
    ['a link that runs a script', { links: ['javascript:alert(1)'] }, 'invalid_input'],
    ['a link with an identity number', { links: ['https://example.org/13097248022'] }, 'identity_number'],
    ['an empty title', { title: '   ' }, 'title_missing'],
  ])('%s is refused', async (_name, change, code) => {
    const { deps, slug } = await start();
    const { version } = (await showItem(deps, secretariat, slug, 'en')).item;
    await expect(editItem(deps, secretariat, { plan: slug, item: 'en', version, ...change })).rejects.toMatchObject({ code });
  });

  test('the target picture is rewritten, told and taken back', async () => {
    const { deps, slug } = await start();
    const { batch } = await editArea(deps, secretariat, {
      plan: slug,
      area: 'omrade',
      vision: [{ text: 'Nytt mål', points: ['', 'ett punkt'] }],
    });
    const plan = await showPlan(deps, secretariat, slug);
    expect(plan.areas[0]?.vision).toEqual([{ text: 'Nytt mål', points: ['ett punkt'] }]);
    expect((await listChanges(deps, secretariat, { planId: plan.id, areaId: plan.areas[0]?.id, limit: 1 }))[0]).toMatchObject({
      kind: 'area.vision',
      before: firstArea?.vision,
    });
    await undoBatch(deps, secretariat, { plan: slug, batch });
    expect((await showPlan(deps, secretariat, slug)).areas[0]?.vision).toEqual(firstArea?.vision);
  });

  test.each([citizen, member])('a $role arranges nothing', async (actor) => {
    const { deps, slug, groups } = await start();
    const tries = [
      moveItem(deps, actor, { plan: slug, item: 'to', group: groups[0], position: 0 }),
      removeItem(deps, actor, { plan: slug, item: 'to' }),
      addItem(deps, actor, { plan: slug, group: groups[0], title: 'Ny' }),
      editItem(deps, actor, { plan: slug, item: 'to', version: 1, title: 'Ny' }),
      editArea(deps, actor, { plan: slug, area: 'omrade', title: 'Ny' }),
    ];
    for (const trying of tries) await expect(trying).rejects.toMatchObject({ code: 'forbidden' });
  });
});
