import { expect, test } from 'vitest';
import { publicViewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { depsOf, secretariat } from '../../../../test/support/people.ts';
import { makeForum, makePartnership } from '../../../../test/support/steering.ts';
import { currentMandate, giveMandate, linkDuty, showForum, unlinkDuty } from '../index.ts';

describeEachDatabase('mandates', (database) => {
  async function forum(): Promise<Readonly<{ deps: Deps; id: number }>> {
    const deps = depsOf(database().db);
    return { deps, id: await makeForum(deps.db, await makePartnership(deps.db), { slug: 'utvalget' }) };
  }
  const give = (deps: Deps, more: object) => giveMandate(deps, secretariat, { forum: 'utvalget', ...more });

  test('are versions: a new one takes over from its day, and the old one stays as it was', async () => {
    const { deps, id } = await forum();
    await give(deps, { duties: ['gi råd'], validFrom: '2022-01-01', quorumPercent: 50 });
    await give(deps, { duties: ['gi råd', 'følge opp'], validFrom: '2026-01-01', quorumCount: 5 });
    expect(await currentMandate(deps.db, id, '2025-12-31')).toMatchObject({ number: 1, quorumPercent: 50, quorumCount: null });
    expect(await currentMandate(deps.db, id, '2026-01-01')).toMatchObject({ number: 2, quorumCount: 5 });
    expect(await currentMandate(deps.db, id, '2021-12-31')).toBeNull();
    const { mandates } = await showForum(deps, publicViewer, 'utvalget', '2026-02-01');
    expect(mandates.map(({ number, current, duties }) => [number, current, duties.map(({ text }) => text)])).toEqual([
      [2, true, ['gi råd', 'følge opp']],
      [1, false, ['gi råd']],
    ]);
  });

  test('say something, and do not reach back behind the one before', async () => {
    const { deps } = await forum();
    await expect(give(deps, { text: '  ', duties: [' '] })).rejects.toMatchObject({ code: 'mandate_empty' });
    await give(deps, { text: 'Gi råd.', validFrom: '2024-01-01' });
    await expect(give(deps, { text: 'Mer', validFrom: '2023-12-31' })).rejects.toMatchObject({ code: 'mandate_before_last' });
    await expect(giveMandate(deps, publicViewer, { forum: 'utvalget', text: 'Mitt' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('show what fulfils a duty, once for each address, until it is taken away', async () => {
    const { deps } = await forum();
    await give(deps, { duties: ['gi råd'] });
    const dutyOf = async () => (await showForum(deps, publicViewer, 'utvalget')).mandates[0]?.duties[0];
    const duty = (await dutyOf())?.id;
    const link = (address: string, label: string) => linkDuty(deps, secretariat, { forum: 'utvalget', duty, address, label });
    await link('/planer/oslo-2026', 'Planen');
    const { id } = await link('/planer/oslo-2026', 'Porteføljeplanen');
    expect((await dutyOf())?.fulfilments).toEqual([{ id, address: '/planer/oslo-2026', label: 'Porteføljeplanen' }]);
    await unlinkDuty(deps, secretariat, { forum: 'utvalget', fulfilment: id });
    expect((await dutyOf())?.fulfilments).toEqual([]);
  });

  test('link to pages of ours and to the open web, and to nothing that runs', async () => {
    const { deps } = await forum();
    await give(deps, { duties: ['gi råd'] });
    const duty = (await showForum(deps, publicViewer, 'utvalget')).mandates[0]?.duties[0]?.id;
    const link = (address: string) => linkDuty(deps, secretariat, { forum: 'utvalget', duty, address, label: 'Her' });
    for (const address of ['javascript:alert(1)', '//other.example.no', '/\\other.example.no', 'ftp://example.no', '/a b']) {
      await expect(link(address)).rejects.toMatchObject({ code: 'invalid_input' });
    }
    await link('https://www.regjeringen.no/no/dokumenter/');
    await expect(linkDuty(deps, secretariat, { forum: 'utvalget', duty: 999, address: '/sok', label: 'Her' })).rejects.toMatchObject({
      code: 'duty_not_found',
    });
  });
});
