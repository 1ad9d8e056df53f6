import { expect, test } from 'vitest';
import { publicViewer } from '#features/people/index.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { depsOf, secretariat } from '../../../../test/support/people.ts';
import { makeForum, makePartnership, makePerson, makeParty } from '../../../../test/support/steering.ts';
import { addSeat, editSeat, endSeatTerm, listSeats, listToldChanges, removeSeat, setSeatTerm } from '../index.ts';

describeEachDatabase('seats', (database) => {
  async function seated(places: number | null = 1) {
    const deps = depsOf(database().db);
    const partnership = await makePartnership(deps.db);
    const forum = await makeForum(deps.db, partnership, { slug: 'utvalget' });
    const party = await makeParty(deps.db, partnership, { name: 'Kommunene' });
    const { id: seat } = await addSeat(deps, secretariat, { forum: 'utvalget', role: 'Direktør', party, places });
    const sit = (name: string, more: object = {}) => setSeatTerm(deps, secretariat, { forum: 'utvalget', seat, person: { name }, ...more });
    const on = async (day: string) => (await listSeats(deps.db, secretariat, forum, day))[0];
    return { deps, partnership, forum, party, seat, sit, on };
  }

  test('are handed over: the one ends the day before the other begins', async () => {
    const { sit, on } = await seated();
    const { id } = await sit('Eksempelperson A', { startsOn: '2022-01-01', endsOn: '2027-12-31' });
    await expect(sit('Eksempelperson B', { startsOn: '2026-01-01' })).rejects.toMatchObject({ code: 'seat_full' });
    await sit('Eksempelperson B', { startsOn: '2026-01-01', endsOn: '2029-12-31', succeeds: id });
    expect((await on('2025-12-31'))?.terms.map(({ person }) => person.name)).toEqual(['Eksempelperson A']);
    expect((await on('2025-12-31'))?.ending).toEqual([]);
    expect((await on('2026-01-01'))?.terms.map(({ person }) => person.name)).toEqual(['Eksempelperson B']);
  });

  test('are vacant when a term has ended, and told of ninety days before', async () => {
    const { deps, sit, on } = await seated();
    const { id } = await sit('Eksempelperson A', { startsOn: '2022-01-01' });
    await endSeatTerm(deps, secretariat, { forum: 'utvalget', term: id, endsOn: '2026-06-30' });
    expect((await on('2026-04-01'))?.ending.map((term) => term.id)).toEqual([id]);
    expect((await on('2026-03-31'))?.ending).toEqual([]);
    expect([(await on('2026-06-30'))?.vacant, (await on('2026-07-01'))?.vacant]).toEqual([0, 1]);
    await expect(endSeatTerm(deps, secretariat, { forum: 'utvalget', term: id, endsOn: '2021-01-01' })).rejects.toMatchObject({
      code: 'term_dates',
    });
  });

  test('hold as many as have a place at one time, and any number where nobody has said how many', async () => {
    const two = await seated(2);
    await two.sit('Eksempelperson A', { endsOn: '2025-12-31' });
    await two.sit('Eksempelperson B');
    await two.sit('Eksempelperson C', { startsOn: '2026-01-01' });
    await expect(two.sit('Eksempelperson D', { startsOn: '2026-01-01' })).rejects.toMatchObject({ code: 'seat_full' });
    await expect(two.sit('Eksempelperson D', { endsOn: '2020-01-01' })).rejects.toMatchObject({ code: 'seat_full' });
  });

  test('know one person as one person, and nobody as their own deputy', async () => {
    const { deps, partnership, seat, sit, on } = await seated(null);
    const known = await makePerson(deps.db, partnership, { name: 'Eksempelperson Kjent' });
    await sit('Eksempelperson Kjent');
    expect((await on('2026-01-01'))?.terms[0]?.person.id).toBe(known);
    await expect(sit('Eksempelperson X', { deputy: { name: 'Eksempelperson X' } })).rejects.toMatchObject({ code: 'own_deputy' });
    const elsewhere = await makePerson(deps.db, await makePartnership(deps.db));
    const input = { forum: 'utvalget', seat, person: { contact: elsewhere } };
    await expect(setSeatTerm(deps, secretariat, input)).rejects.toMatchObject({ code: 'person_not_found' });
  });

  test('are changed only by the one who saw how they were, and never to a party of elsewhere', async () => {
    const { deps, seat, on } = await seated();
    const edit = { forum: 'utvalget', seat, role: 'Direktør', standing: 'voting', places: 2 };
    expect(await editSeat(deps, secretariat, { ...edit, version: 1 })).toEqual({ outcome: 'saved', version: 2 });
    expect(await editSeat(deps, secretariat, { ...edit, version: 1, places: 9 })).toEqual({ outcome: 'conflict', version: 2 });
    expect(await on('2026-01-01')).toMatchObject({ places: 2, standing: 'voting', party: null });
    const foreign = await makeParty(deps.db, await makePartnership(deps.db));
    await expect(editSeat(deps, secretariat, { ...edit, version: 2, party: foreign })).rejects.toMatchObject({
      code: 'organisation_not_found',
    });
    await expect(editSeat(deps, publicViewer, { ...edit, version: 2 })).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('are gone from today on when they are taken away, and were there before', async () => {
    const { deps, seat, on } = await seated();
    await removeSeat(deps, secretariat, { forum: 'utvalget', seat });
    expect(await on('2020-01-01')).toMatchObject({ id: seat });
    expect(await on('2099-01-01')).toBeUndefined();
    await expect(removeSeat(deps, secretariat, { forum: 'utvalget', seat })).rejects.toMatchObject({ code: 'seat_not_found' });
  });

  test('tell the public in their history that somebody took a seat, and not who', async () => {
    const { deps, forum, sit } = await seated();
    await sit('Eksempelperson Hemmelig');
    const told = await listToldChanges(deps, publicViewer, 'forum', [forum]);
    expect(told[0]?.kind).toBe('seat.taken');
    expect(JSON.stringify(told)).not.toContain('Hemmelig');
    expect(JSON.stringify(await listToldChanges(deps, secretariat, 'forum', [forum]))).toContain('Hemmelig');
  });
});
