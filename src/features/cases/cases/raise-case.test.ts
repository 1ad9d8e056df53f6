import { expect, test } from 'vitest';
import { listSteeringChanges } from '#features/fora/index.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, contact, depsOf, member, secretariat } from '../../../../test/support/people.ts';
import { makeForum, makePartnership, makePerson } from '../../../../test/support/steering.ts';
import { editCase, listCases, raiseCase, showCase } from '../index.ts';

describeEachDatabase('raising a case', (database) => {
  async function aForum(values = {}) {
    const { db } = database();
    const partnership = await makePartnership(db);
    await makeForum(db, partnership, { slug: 'lsu', name: 'LSU', ...values });
    return { deps: depsOf(db), partnership };
  }

  test('gives it the next number of its forum and year', async () => {
    const { deps } = await aForum();
    const raise = (raisedOn: string) => raiseCase(deps, secretariat, { forum: 'lsu', title: 'Felles rutine', raisedOn });
    expect((await raise('2025-03-01')).label).toBe('Sak 1/25');
    expect((await raise('2025-04-01')).label).toBe('Sak 2/25');
    expect((await raise('2026-01-05')).label).toBe('Sak 1/26');
    expect((await raise('2025-12-31')).label).toBe('Sak 3/25');
  });

  test('many at once never get the same number', async () => {
    const { deps } = await aForum({ case_pattern: '{nn}-{yy}' });
    const raised = await Promise.all(
      Array.from({ length: 12 }, (_, at) => raiseCase(deps, secretariat, { forum: 'lsu', title: `Sak ${at}`, raisedOn: '2026-02-01' })),
    );
    const expected = Array.from({ length: 12 }, (_, at) => `${String(at + 1).padStart(2, '0')}-26`);
    expect(raised.map(({ label }) => label).toSorted()).toEqual(expected);
  });

  test('goes on counting over the years where the pattern writes none', async () => {
    const { deps } = await aForum({ case_pattern: 'Sak {n}' });
    await raiseCase(deps, secretariat, { forum: 'lsu', title: 'En', raisedOn: '2025-03-01' });
    expect((await raiseCase(deps, secretariat, { forum: 'lsu', title: 'To', raisedOn: '2026-03-01' })).label).toBe('Sak 2');
  });

  test('refuses a pattern that writes no number, for its cases would be called the same', async () => {
    const { deps } = await aForum({ case_pattern: 'Sak {nummer}' });
    await expect(raiseCase(deps, secretariat, { forum: 'lsu', title: 'En' })).rejects.toMatchObject({ code: 'case_pattern_wrong' });
  });

  test('is open to all who take part, and not to the public', async () => {
    const { deps, partnership } = await aForum();
    const person = await makePerson(deps.db, partnership);
    for (const actor of [member, contact(person)]) {
      await expect(raiseCase(deps, actor, { forum: 'lsu', title: 'Felles rutine' })).resolves.toBeTruthy();
    }
    await expect(raiseCase(deps, citizen, { forum: 'lsu', title: 'Felles rutine' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('refuses what can not be: another forum, a day to come, an empty title, a patient, a person of others', async () => {
    const { deps } = await aForum();
    const raise = (values: object) => raiseCase(deps, secretariat, { forum: 'lsu', title: 'Felles rutine', ...values });
    await expect(raise({ forum: 'ukjent' })).rejects.toMatchObject({ code: 'forum_not_found' });
    await expect(raise({ raisedOn: '2999-01-01' })).rejects.toMatchObject({ code: 'day_in_future' });
    await expect(raise({ title: ' \n ' })).rejects.toMatchObject({ code: 'invalid_input', params: { detail: 'title' } });
    await expect(raise({ background: 'Pasient 13097248022' })).rejects.toMatchObject({ code: 'identity_number' });
    const stranger = await makePerson(deps.db, await makePartnership(deps.db));
    await expect(raise({ responsible: stranger })).rejects.toMatchObject({ code: 'elsewhere_in_steering' });
    expect((await listCases(deps, secretariat)).total).toBe(0);
  });

  test('is written in the history, with the words that were changed later', async () => {
    const { deps } = await aForum();
    const { id } = await raiseCase(deps, secretariat, { forum: 'lsu', title: 'Felles rutine' });
    expect(await editCase(deps, secretariat, { case: id, version: 1, title: 'Felles rutiner', why: 'Rettet' })).toEqual({
      outcome: 'saved',
    });
    expect(await editCase(deps, secretariat, { case: id, version: 1, title: 'Noe annet' })).toEqual({ outcome: 'conflict', version: 2 });
    const [edited, raised] = await listSteeringChanges(deps, secretariat, 'case', [id]);
    expect(raised).toMatchObject({ kind: 'case.raised', after: { title: 'Felles rutine', forum: 'LSU' }, who: 'Sekretariatet' });
    expect(edited).toMatchObject({
      kind: 'case.edited',
      before: { title: 'Felles rutine' },
      after: { title: 'Felles rutiner' },
      why: 'Rettet',
    });
    expect((await showCase(deps, secretariat, id)).title).toBe('Felles rutiner');
  });
});
