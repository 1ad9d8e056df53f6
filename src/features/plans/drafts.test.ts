import { expect, test } from 'vitest';
import { actorAs, listContacts, systemActor } from '#features/people/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { citizen, contact, depsOf, member, secretariat } from '../../../test/support/people.ts';
import { planDocument, withItem } from '../../../test/support/plan-documents.ts';
import { acceptPlan, freezeEdition, listPlans, listVersions, openPlan, searchPlans, showPlan } from './index.ts';
import { listItemReferences } from './queries/item-references.ts';
import { listPlanNames } from './queries/list-plan-names.ts';
import { listItemYears } from './rollover/list-item-years.ts';
import { rollOverPlan } from './rollover/roll-over-plan.ts';

const plan = 'eksempel-rus-2026';
const next = 'eksempel-rus-2027';
const key = 'fagnettverk-for-digital-samhandling';

describeEachDatabase('a draft of a plan', (database) => {
  async function rolledOver() {
    const { db } = database();
    const deps = depsOf(db);
    const document = withItem(
      planDocument({ scope: { kind: 'sector', sector: 'Rus' } }),
      'Fagnettverk for digital samhandling',
      (item) => ({
        ...item,
        contacts: [{ name: 'Eksempel Person' }],
      }),
    );
    await inTransaction(db, (tx) => acceptPlan(tx, systemActor, { document, file: 'plan.txt', seenVersion: null }));
    await rollOverPlan(deps, secretariat, { plan });
    const { sectorId } = await showPlan(deps, secretariat, next);
    const named = (await listContacts(db, systemActor)).find(({ name }) => name === 'Eksempel Person');
    return { deps, sectorId: sectorId ?? 0, named: named?.id ?? 0 };
  }

  test('is there for nobody from outside: not by its address, in lists, in the search, nor from the plan before it', async () => {
    const { deps } = await rolledOver();
    const before = await showPlan(deps, citizen, plan);
    const made = await showPlan(deps, secretariat, next);
    const items = made.areas.flatMap(({ groups }) => groups.flatMap((group) => group.items.map(({ id }) => id)));
    for (const [viewer, seen] of [
      [citizen, []],
      [actorAs('reader', { name: 'Leser' }), []],
      [secretariat, [next]],
      [member, [next]],
    ] as const) {
      expect(
        await showPlan(deps, viewer, next).then(
          ({ slug }) => [slug],
          ({ code }) => (code === 'plan_not_found' ? [] : [code]),
        ),
      ).toEqual(seen);
      expect((await listPlans(deps, viewer)).map(({ slug }) => slug).filter((slug) => slug === next)).toEqual(seen);
      expect((await listPlanNames(deps, viewer)).map(({ slug }) => slug).filter((slug) => slug === next)).toEqual(seen);
      expect((await listVersions(deps, viewer, plan)).map(({ slug }) => slug).filter((slug) => slug === next)).toEqual(seen);
      expect((await listItemYears(deps, viewer, before.id, key)).map(({ slug }) => slug)).toEqual(seen);
      const hits = (await searchPlans(deps, viewer, { text: 'fagnettverk' })).hits.map((hit) => hit.plan.slug);
      expect([...new Set(hits)].filter((slug) => slug === next)).toEqual(seen);
      expect((await listItemReferences(deps.db, viewer, items)).length > 0).toBe(seen.length > 0);
    }
  });

  test('is seen by the editor of its sector and by those whom it names', async () => {
    const { deps, sectorId, named } = await rolledOver();
    const sees = (viewer: typeof member) =>
      Promise.all([
        showPlan(deps, viewer, next).then(
          () => true,
          () => false,
        ),
        listPlans(deps, viewer).then((plans) => plans.some(({ slug }) => slug === next)),
      ]);
    expect(await sees(actorAs('editor', { sectorIds: [sectorId] }))).toEqual([true, true]);
    expect(await sees(actorAs('editor', { sectorIds: [sectorId + 1] }))).toEqual([false, false]);
    expect(await sees(contact(named))).toEqual([true, true]);
    expect(await sees(contact(named + 1000))).toEqual([false, false]);
  });

  test('is opened and made a draft again by the secretariat alone, and freezing opens it', async () => {
    const { deps, sectorId } = await rolledOver();
    const isThere = () =>
      showPlan(deps, citizen, next).then(
        () => true,
        () => false,
      );
    await expect(openPlan(deps, actorAs('editor', { sectorIds: [sectorId] }), { plan: next, open: true })).rejects.toMatchObject({
      code: 'forbidden',
      params: { deed: 'plan.open' },
    });
    await openPlan(deps, secretariat, { plan: next, open: true, why: 'Vedtatt' });
    expect(await isThere()).toBe(true);
    await openPlan(deps, secretariat, { plan: next, open: false });
    expect(await isThere()).toBe(false);
    await freezeEdition(deps, secretariat, { plan: next });
    expect(await isThere()).toBe(true);
  });
});
