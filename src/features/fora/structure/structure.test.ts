import { expect, test } from 'vitest';
import { actorAs, publicViewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { depsOf, secretariat } from '../../../../test/support/people.ts';
import { makePartnership } from '../../../../test/support/steering.ts';
import { addForum, editForum, endForum, listFora, listSteeringChanges, showForum } from '../index.ts';

const member = actorAs('member');

describeEachDatabase('the structure of fora', (database) => {
  async function partnership(): Promise<Readonly<{ deps: Deps; id: number }>> {
    const deps = depsOf(database().db);
    return { deps, id: await makePartnership(deps.db, { slug: 'her' }) };
  }
  const add = (deps: Deps, name: string, more: object = {}) => addForum(deps, secretariat, { partnership: 'her', name, ...more });

  test('is kept by the secretariat alone', async () => {
    const { deps } = await partnership();
    const input = { partnership: 'her', name: 'Utvalget' };
    await expect(addForum(deps, publicViewer, input)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(addForum(deps, member, input)).rejects.toMatchObject({ code: 'forbidden' });
    const { slug } = await addForum(deps, secretariat, input);
    await expect(editForum(deps, member, { forum: slug, version: 1, name: 'Mitt' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('stands in history with names, and who did it', async () => {
    const { deps } = await partnership();
    await add(deps, 'Møtet', { level: { number: 1, name: 'Øverst' } });
    const { id, slug } = await add(deps, 'Utvalget', { parent: 'motet', sector: 'Nord' });
    await editForum(deps, secretariat, { forum: slug, version: 1, theme: 'Rehabilitering', sector: null, why: 'Nytt mandat' });
    const changes = await listSteeringChanges(deps, secretariat, 'forum', [id]);
    expect(changes.map(({ kind, before, after, why, role }) => [kind, before, after, why, role])).toEqual([
      ['forum.edited', { theme: null, sector: 'Nord' }, { theme: 'Rehabilitering', sector: null }, 'Nytt mandat', 'secretariat'],
      ['forum.added', null, expect.objectContaining({ name: 'Utvalget', parent: 'Møtet', sector: 'Nord' }), null, 'secretariat'],
    ]);
  });

  test('does not let one writer overwrite what another has just written', async () => {
    const { deps } = await partnership();
    const { slug } = await add(deps, 'Utvalget');
    expect(await editForum(deps, secretariat, { forum: slug, version: 1, theme: 'A' })).toEqual({ outcome: 'saved', version: 2 });
    expect(await editForum(deps, secretariat, { forum: slug, version: 1, theme: 'B' })).toEqual({ outcome: 'conflict', version: 2 });
    expect((await showForum(deps, publicViewer, slug)).theme).toBe('A');
  });

  test('has no two fora of one name, no forum under itself and no end before its beginning', async () => {
    const { deps } = await partnership();
    await add(deps, 'A');
    await add(deps, 'B', { parent: 'a' });
    await expect(add(deps, ' A ')).rejects.toMatchObject({ code: 'forum_name_taken' });
    await expect(editForum(deps, secretariat, { forum: 'a', version: 1, parent: 'b' })).rejects.toMatchObject({
      code: 'forum_under_itself',
    });
    await expect(editForum(deps, secretariat, { forum: 'a', version: 1, parent: 'a' })).rejects.toMatchObject({
      code: 'forum_under_itself',
    });
    await expect(add(deps, 'C', { startsOn: '2026-01-02', endsOn: '2026-01-01' })).rejects.toMatchObject({ code: 'forum_dates' });
    await expect(add(deps, 'D', { level: { number: 7 } })).rejects.toMatchObject({ code: 'level_unnamed' });
    for (const casePattern of ['Sak {x}', 'Sak {yy}', '{n}{n}{n}{n}', '{yy}/{n}/{yy}']) {
      await expect(add(deps, 'E', { casePattern })).rejects.toMatchObject({ code: 'invalid_input' });
    }
    for (const [at, casePattern] of ['Sak {n}/{yy}', '{nn}-{yyyy}', '{yyyy}/{n}', '{n}'].entries())
      await add(deps, `E${at}`, { casePattern });
    await expect(add(deps, 'F', { about: 'Ring 13097248022' })).rejects.toMatchObject({ code: 'identity_number' });
  });

  test('gives two of one name that are added at once no address twice', async () => {
    const { deps } = await partnership();
    const added = await Promise.allSettled([add(deps, 'Rådet'), add(deps, 'Rådet')]);
    expect(added.filter(({ status }) => status === 'rejected')).toMatchObject([{ reason: { code: 'forum_name_taken' } }]);
  });

  test('keeps a forum that has ended, and says that it has', async () => {
    const { deps, id } = await partnership();
    const { slug } = await add(deps, 'Prosjektgruppa', { permanent: false });
    await endForum(deps, secretariat, { forum: slug, endsOn: '2024-06-30' });
    expect(await listFora(deps, publicViewer, id)).toMatchObject([{ slug, endsOn: '2024-06-30', ended: true }]);
  });
});
