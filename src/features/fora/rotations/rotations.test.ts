import { expect, test } from 'vitest';
import { publicViewer } from '#features/people/index.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { depsOf, secretariat } from '../../../../test/support/people.ts';
import { makeForum, makeMeeting, makePartnership, makeParty } from '../../../../test/support/steering.ts';
import { listNotices, planTurns, removeTurn, setRhythm, setRotation, setTurn, showForum } from '../index.ts';

describeEachDatabase('what goes round, and how often a forum meets', (database) => {
  async function forum() {
    const deps = depsOf(database().db);
    const partnership = await makePartnership(deps.db);
    const id = await makeForum(deps.db, partnership, { slug: 'utvalget' });
    const [a, b] = [
      await makeParty(deps.db, partnership, { name: 'Kommunen' }),
      await makeParty(deps.db, partnership, { name: 'Sykehuset' }),
    ];
    const between = [{ party: a }, { party: b }];
    const rotate = (more: object = {}) =>
      setRotation(deps, secretariat, { forum: 'utvalget', what: 'chair', months: 24, between, ...more });
    const plan = (more: object) => planTurns(deps, secretariat, { forum: 'utvalget', what: 'chair', count: 1, ...more });
    const rotation = async (day: string) => (await showForum(deps, publicViewer, 'utvalget', day)).rotations[0];
    return { deps, partnership, id, a, rotate, plan, rotation };
  }

  test('turns are laid out from a day, and further on from where they end', async () => {
    const { rotate, plan, rotation } = await forum();
    await rotate();
    await plan({ from: '2024-01-01', count: 1, first: 1 });
    await plan({ count: 2 });
    const shown = await rotation('2026-06-01');
    expect(shown?.turns.map(({ holder, startsOn, endsOn }) => [holder.name, startsOn, endsOn])).toEqual([
      ['Sykehuset', '2024-01-01', '2025-12-31'],
      ['Kommunen', '2026-01-01', '2027-12-31'],
      ['Sykehuset', '2028-01-01', '2029-12-31'],
    ]);
    expect(shown?.state).toMatchObject({ current: { holder: { name: 'Kommunen' } }, next: { holder: { name: 'Sykehuset' } }, faults: [] });
  });

  test('a turn needs a length, a beginning and free days', async () => {
    const { deps, a, rotate, plan } = await forum();
    await expect(plan({ from: '2026-01-01' })).rejects.toMatchObject({ code: 'rotation_not_found' });
    await rotate({ months: null });
    await expect(plan({ from: '2026-01-01' })).rejects.toMatchObject({ code: 'rotation_length_unknown' });
    await rotate();
    await expect(plan({})).rejects.toMatchObject({ code: 'turn_start_unknown' });
    await plan({ from: '2026-01-01' });
    await expect(plan({ from: '2027-12-31' })).rejects.toMatchObject({ code: 'turns_overlap' });
    const turn = { forum: 'utvalget', what: 'chair', holder: { party: a }, startsOn: '2025-06-01', endsOn: '2026-01-01' };
    await expect(setTurn(deps, secretariat, turn)).rejects.toMatchObject({ code: 'turns_overlap' });
    await setTurn(deps, secretariat, { ...turn, endsOn: '2025-12-31' });
  });

  test('a turn that is taken away leaves a hole that those who keep the fora are told of', async () => {
    const { deps, partnership, rotate, plan, rotation } = await forum();
    await rotate({ months: 12 });
    await plan({ from: '2025-01-01', count: 3 });
    const middle = (await rotation('2025-06-01'))?.turns[1];
    await removeTurn(deps, secretariat, { forum: 'utvalget', turn: middle?.id });
    const notices = await listNotices(deps, secretariat, partnership, '2025-06-01');
    expect(notices[0]?.rotations[0]?.state.faults).toEqual([{ kind: 'gap', startsOn: '2026-01-01', endsOn: '2026-12-31' }]);
    expect(await listNotices(deps, publicViewer, partnership, '2025-06-01')).toEqual([]);
  });

  test('the calendar is held against the duty, drafts only for those who may see them', async () => {
    const { deps, partnership, id } = await forum();
    await setRhythm(deps, secretariat, { forum: 'utvalget', rhythm: { atLeast: 3, words: 'minst tre ganger årlig' } });
    await makeMeeting(deps.db, partnership, id, { ends_at: null, starts_at: '2026-02-03T12:00:00Z', state: 'approved' });
    await makeMeeting(deps.db, partnership, id, { ends_at: null, starts_at: '2026-12-31T23:30:00Z', state: 'called' });
    await makeMeeting(deps.db, partnership, id, { ends_at: null, starts_at: '2026-09-01T12:00:00Z', state: 'called' });
    await makeMeeting(deps.db, partnership, id, { ends_at: null, starts_at: '2026-10-01T12:00:00Z', state: 'draft' });
    await makeMeeting(deps.db, partnership, id, { ends_at: null, starts_at: '2026-11-01T12:00:00Z', state: 'cancelled' });
    const check = async (viewer: typeof secretariat) => (await showForum(deps, viewer, 'utvalget', '2026-06-01')).rhythms[0]?.check;
    expect(await check(publicViewer)).toMatchObject({ state: 'too-few', spans: [{ held: 1, planned: 1, missing: 1 }] });
    expect(await check(secretariat)).toMatchObject({ state: 'on-the-way', spans: [{ held: 1, planned: 2, missing: 0 }] });
    await setRhythm(deps, secretariat, { forum: 'utvalget', rhythm: null });
    expect((await showForum(deps, publicViewer, 'utvalget')).rhythms).toEqual([]);
  });
});
