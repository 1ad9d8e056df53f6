import { expect, test } from 'vitest';
import { showContactNames, systemActor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, depsOf, secretariat } from '../../../../test/support/people.ts';
import { planDocument } from '../../../../test/support/plan-documents.ts';
import { acceptPlan, editArea, editCell, editItem, freezeEdition, moveItem, removeItem, showPlan } from '../index.ts';
import { compareEditions } from './compare-editions.ts';
import { listVersions } from './list-versions.ts';

const plan = 'eksempel-2026';
const network = 'fagnettverk-for-digital-samhandling';
const list = 'pasientens-legemiddelliste';
const survey = 'kartlegge-eksisterende-tiltak';

async function takeIn(db: Db, document = planDocument()): Promise<void> {
  await inTransaction(db, (tx) => acceptPlan(tx, systemActor, { document, file: 'plan.txt', seenVersion: null }));
}

describeEachDatabase('comparing editions', (database) => {
  test('what people changed since an edition is told, and nothing else', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    await freezeEdition(deps, secretariat, { plan });
    const unchanged = await compareEditions(deps, secretariat, { plan, from: 1, to: 'draft' });
    expect([unchanged.identity, unchanged.differences]).toEqual(['key', []]);

    const view = await showPlan(deps, secretariat, plan);
    const group = view.areas[1]?.groups[0]?.id;
    await editCell(deps, secretariat, { plan, item: network, period: '2024', version: 1, text: 'Nye møter', status: 'completed' });
    await moveItem(deps, secretariat, { plan, item: list, group, position: 0 });
    await removeItem(deps, secretariat, { plan, item: survey });
    await editArea(deps, secretariat, { plan, area: 'rehabilitering', title: 'Rehabilitering og mestring' });
    const { differences } = await compareEditions(deps, secretariat, { plan, from: 1, to: 'draft' });
    expect(differences.map(({ kind, item, before, after }) => [kind, item?.key ?? null, before, after])).toEqual([
      ['status-changed', network, 'in-progress', 'completed'],
      ['text-changed', network, 'Nettverksmøter', 'Nye møter'],
      ['area-renamed', null, 'Rehabilitering', 'Rehabilitering og mestring'],
      ['item-removed', survey, 'Kartlegge eksisterende tiltak', null],
      ['item-moved', list, 'Digital samhandling › Felles forståelse', 'Rehabilitering og mestring › Ansvar'],
    ]);
    const back = await compareEditions(deps, secretariat, { plan, from: 'draft', to: 1 });
    expect(back.differences.map(({ kind }) => kind)).toContain('item-added');

    await freezeEdition(deps, secretariat, { plan, label: 'Revidert' });
    const editions = await compareEditions(deps, secretariat, { plan, from: 1, to: 2 });
    expect(editions.differences).toEqual(differences);
  });

  test('the public is told of changed persons only where the partnership shows names', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    await freezeEdition(deps, secretariat, { plan });
    const { version } = (await showPlan(deps, secretariat, plan)).areas[0]?.groups[0]?.items[0] ?? {};
    await editItem(deps, secretariat, { plan, item: network, version, contacts: ['Eksempel Navnesen'] });
    const kinds = async () =>
      (await compareEditions(deps, citizen, { plan, from: 1, to: 'draft' })).differences.map(({ kind, after }) => [kind, after]);
    expect(await kinds()).toEqual([]);
    await showContactNames(deps, secretariat, { partnership: 'eksempel', shown: true });
    expect(await kinds()).toEqual([['contacts-changed', 'Eksempel Navnesen']]);
  });

  test('plans that were not made from each other are compared by likeness', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    const plain = planDocument({ year: 2025, title: 'Eksempelplan 2025' });
    const otherKeys = plain.areas.map((area) => ({
      ...area,
      groups: area.groups.map((group) => ({ ...group, items: group.items.map((item) => ({ ...item, key: `fjor-${item.key}` })) })),
    }));
    await takeIn(db, { ...plain, areas: otherKeys });
    const compared = await compareEditions(deps, citizen, { plan, from: 'draft', to: 'draft', fromPlan: 'eksempel-2025' });
    expect([compared.identity, compared.differences.map(({ kind }) => kind)]).toEqual(['likeness', ['plan-renamed']]);
    expect((await listVersions(deps, citizen, plan)).map(({ slug, editions }) => [slug, editions.length])).toEqual([
      ['eksempel-2026', 0],
      ['eksempel-2025', 0],
    ]);
  });

  test('an edition or a plan that is not there is said so', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    await expect(compareEditions(deps, citizen, { plan, from: 1, to: 'draft' })).rejects.toMatchObject({ code: 'edition_not_found' });
    await expect(compareEditions(deps, citizen, { plan: 'ingen', from: 'draft', to: 'draft' })).rejects.toMatchObject({
      code: 'plan_not_found',
    });
    await expect(listVersions(deps, citizen, 'ingen')).rejects.toMatchObject({ code: 'plan_not_found' });
  });
});
