import { expect, test } from 'vitest';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { citizen, contact, depsOf, member, secretariat } from '../../../test/support/people.ts';
import { planDocument } from '../../../test/support/plan-documents.ts';
import { acceptPlan, editCell, searchPlans, setStatuses, showItem, undoBatch } from './index.ts';

describeEachDatabase('writing cells', (database) => {
  const start = async () => {
    const deps = depsOf(database().db);
    const { slug } = await inTransaction(deps.db, (tx) =>
      acceptPlan(tx, secretariat, { document: planDocument(), file: 'plan.pptx', seenVersion: null }),
    );
    const edit = (actor: typeof secretariat, change: object) =>
      editCell(deps, actor, { plan: slug, item: 'fagnettverk-for-digital-samhandling', period: '2024', version: 1, ...change });
    const shown = async () => (await showItem(deps, secretariat, slug, 'fagnettverk-for-digital-samhandling')).item.cells[0];
    return { deps, slug, edit, shown };
  };

  test.each([citizen, member, contact(99)])('$role that the item does not name is refused', async (actor) => {
    const { edit, shown } = await start();
    await expect(edit(actor, { text: 'x' })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await shown()).toMatchObject({ text: 'Nettverksmøter' });
  });

  test('a contact writes the cells of their own item', async () => {
    const { deps, slug } = await start();
    const { item } = await showItem(deps, secretariat, slug, 'kartlegge-eksisterende-tiltak');
    const id = item.contacts[0]?.id ?? 0;
    const result = await editCell(deps, contact(id), {
      plan: slug,
      item: item.key,
      period: '2025',
      version: 0,
      text: 'I gang',
      status: 'in-progress',
    });
    expect(result).toMatchObject({ outcome: 'saved', cell: { text: 'I gang', status: 'in-progress', version: 1 } });
  });

  test.each([
    ['a text with an identity number', { text: 'Pasient 13097248022' }, 'identity_number'],
    ['a reason with an identity number', { text: 'x', why: 'Gjelder 130972 48022' }, 'identity_number'],
    ['a status the plan does not have', { status: 'paused' }, 'unknown_status'],
    ['a column the plan does not have', { period: '1999', text: 'x' }, 'unknown_period'],
    ['a text without end', { text: 'x'.repeat(5000) }, 'invalid_input'],
  ])('%s is refused and nothing is stored', async (_name, change, code) => {
    const { edit, shown } = await start();
    await expect(edit(secretariat, change)).rejects.toMatchObject({ code });
    expect(await shown()).toMatchObject({ text: 'Nettverksmøter', version: 1 });
  });

  test('the second of two writers sees what the first wrote, and overwrites nothing', async () => {
    const { edit, shown } = await start();
    await edit(secretariat, { text: 'Den første' });
    expect(await edit(secretariat, { text: 'Den andre' })).toEqual({
      outcome: 'conflict',
      current: { text: 'Den første', status: 'in-progress', open: false, version: 2 },
    });
    expect(await shown()).toMatchObject({ text: 'Den første', version: 2 });
  });

  test('of ten writers at once exactly one is stored', async () => {
    const { edit } = await start();
    const results = await Promise.all(Array.from({ length: 10 }, (_, at) => edit(secretariat, { text: `Skriver ${at}` })));
    expect(results.filter((result) => result.outcome === 'saved')).toHaveLength(1);
  });

  test('undo takes back what was written, once, and not what was written after', async () => {
    const { deps, slug, edit, shown } = await start();
    const saved = await edit(secretariat, { text: 'Feil', status: 'completed' });
    if (saved.outcome !== 'saved') throw new Error('saved expected');
    await undoBatch(deps, secretariat, { plan: slug, batch: saved.batch });
    expect(await shown()).toMatchObject({ text: 'Nettverksmøter', status: 'in-progress', version: 3 });
    await expect(undoBatch(deps, secretariat, { plan: slug, batch: saved.batch })).rejects.toMatchObject({ code: 'undo_stale' });

    const first = await edit(secretariat, { version: 3, text: 'En' });
    await edit(secretariat, { version: 4, text: 'To' });
    if (first.outcome !== 'saved') throw new Error('saved expected');
    await expect(undoBatch(deps, secretariat, { plan: slug, batch: first.batch })).rejects.toMatchObject({ code: 'undo_stale' });
    expect(await shown()).toMatchObject({ text: 'To' });
  });

  test('one status for several items is one act, undone as one', async () => {
    const { deps, slug } = await start();
    const items = ['fagnettverk-for-digital-samhandling', 'kartlegge-eksisterende-tiltak'];
    const { batch, changed } = await setStatuses(deps, secretariat, { plan: slug, items, period: '2025', status: 'completed' });
    expect(changed).toBe(2);
    const statusNow = async () =>
      Promise.all(
        items.map(async (key) => (await showItem(deps, secretariat, slug, key)).item.cells.find((cell) => cell.period === '2025')?.status),
      );
    expect(await statusNow()).toEqual(['completed', 'completed']);
    await undoBatch(deps, secretariat, { plan: slug, batch });
    expect(await statusNow()).toEqual([null, null]);
  });

  test('what is written is found at once', async () => {
    const { deps, edit } = await start();
    await edit(secretariat, { text: 'Kvartalsvise sesjoner om interoperabilitet' });
    const words = ['interoperabilitet', 'kvartalsvis sesjon', 'operabil', 'operabil artalsv', 'x'.repeat(3000), 'legemidd'];
    const titles = await Promise.all(words.map(async (text) => (await searchPlans(deps, citizen, { text })).hits.map((hit) => hit.title)));
    expect(titles).toEqual([
      ['Fagnettverk for digital samhandling'],
      ['Fagnettverk for digital samhandling'],
      ['Fagnettverk for digital samhandling'],
      ['Fagnettverk for digital samhandling'],
      [],
      ['Pasientens legemiddelliste'],
    ]);
  });

  test('history says who, when, from what to what, and hides names from the public', async () => {
    const { deps, slug, edit } = await start();
    await edit(secretariat, { status: 'completed', why: 'Meldt på telefon' });
    const seen = await showItem(deps, secretariat, slug, 'fagnettverk-for-digital-samhandling');
    expect(seen.story[0]).toMatchObject({
      kind: 'cell',
      period: '2024',
      before: { text: 'Nettverksmøter', status: 'in-progress', open: false },
      after: { text: 'Nettverksmøter', status: 'completed', open: false },
      why: 'Meldt på telefon',
      role: 'secretariat',
      who: 'Sekretariatet',
      undoable: true,
    });
    expect((await showItem(deps, citizen, slug, 'fagnettverk-for-digital-samhandling')).story[0]?.who).toBeNull();
  });
});
