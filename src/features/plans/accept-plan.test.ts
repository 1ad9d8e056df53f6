import { expect, test } from 'vitest';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { citizen, depsOf, secretariat } from '../../../test/support/people.ts';
import { item, planDocument, withItem } from '../../../test/support/plan-documents.ts';
import {
  acceptPlan,
  editCell,
  listChanges,
  listPlans,
  settleCell,
  showItem,
  showPlan,
  showPlanDocument,
  type PlanDocument,
} from './index.ts';

describeEachDatabase('taking in a plan', (database) => {
  const accept = (document: PlanDocument, seenVersion: number | null = null) =>
    inTransaction(database().db, (tx) => acceptPlan(tx, secretariat, { document, file: 'plan.pptx', seenVersion }));

  test('what was taken in is what is shown', async () => {
    const { slug } = await accept(planDocument());
    const shown = await showPlanDocument(depsOf(database().db), secretariat, slug);
    expect(slug).toBe('eksempel-2026');
    expect(shown).toEqual(planDocument());
  });

  test('the list counts what is in the plan', async () => {
    await accept(planDocument());
    const [plan] = await listPlans(depsOf(database().db), citizen);
    expect(plan).toMatchObject({ areas: 2, items: 3, uncertain: 1, scales: { 'in-progress': 1 }, scope: { kind: 'overall' } });
  });

  test('a plan that was looked at is not shown again as it was', async () => {
    const deps = depsOf(database().db);
    const { slug } = await accept(planDocument());
    await showPlan(deps, citizen, slug);
    const edit = { plan: slug, item: 'fagnettverk-for-digital-samhandling', period: '2025', version: 0, text: 'Nytt' };
    const [shown] = await Promise.all([showPlan(deps, citizen, slug), editCell(deps, secretariat, edit)]);
    const later = await showPlan(deps, citizen, slug);
    expect([shown, later].map((plan) => plan.areas[0]?.groups[0]?.items[0]?.cells.length)).toEqual([2, 3]);
  });

  test('the public may not take in a plan, and nothing is stored', async () => {
    const trying = inTransaction(database().db, (tx) =>
      acceptPlan(tx, citizen, { document: planDocument(), file: 'x', seenVersion: null }),
    );
    await expect(trying).rejects.toMatchObject({ code: 'forbidden' });
    expect(await listPlans(depsOf(database().db), citizen)).toEqual([]);
  });

  test('a newer version keeps addresses and history, and says what came, changed, moved and went', async () => {
    const deps = depsOf(database().db);
    await accept(planDocument());
    const reworded = withItem(planDocument(), 'Fagnettverk for digital samhandling', (found) => ({
      ...found,
      key: 'another-key',
      title: 'Fagnettverk for digital samhandling i Eksempel',
    }));
    const shorter = withItem(reworded, 'Kartlegge eksisterende tiltak', () => null);
    const [digital, rehabilitation] = shorter.areas;
    if (!digital || !rehabilitation) throw new Error('two areas expected');
    const next = { ...shorter, areas: [digital, { ...rehabilitation, groups: [{ title: 'Nytt', items: [item('Nytt tiltak')] }] }] };
    const { slug } = await accept(next, 2);

    const shown = await showItem(deps, secretariat, slug, 'fagnettverk-for-digital-samhandling');
    expect(shown.item.title).toBe('Fagnettverk for digital samhandling i Eksempel');
    expect(shown.story.map((change) => [change.kind, change.undoable])).toEqual([
      ['item.title', false],
      ['item.presence', false],
    ]);
    const plan = await showPlan(deps, secretariat, slug);
    expect(plan.areas.flatMap((area) => area.groups.map((group) => group.title))).toEqual(['Felles forståelse', 'Nytt']);
    const kinds = (await listChanges(deps, secretariat, { planId: plan.id })).filter((change) => change.kind === 'item.presence');
    expect(kinds.filter((change) => change.after === false).map((change) => change.item?.key)).toEqual(['kartlegge-eksisterende-tiltak']);
  });

  test('what a person settled stays when the source still does not say it', async () => {
    const deps = depsOf(database().db);
    const { slug } = await accept(planDocument());
    const before = await showItem(deps, secretariat, slug, 'pasientens-legemiddelliste');
    const [cell] = before.item.cells;
    if (!cell) throw new Error('a cell expected');
    await settleCell(deps, secretariat, { plan: slug, item: before.item.key, cell: cell.id, period: '2025' });
    await editCell(deps, secretariat, { plan: slug, item: before.item.key, period: '2025', version: 2, status: 'planned' });
    expect((await showItem(deps, secretariat, slug, before.item.key)).item.uncertain).toEqual([]);
    const { version } = await showPlan(deps, secretariat, slug);
    await accept(planDocument(), version);

    const after = await showItem(deps, secretariat, slug, 'pasientens-legemiddelliste');
    expect(after.item.cells).toMatchObject([{ period: '2025', text: 'Forberede innføring', status: 'planned' }]);
  });

  test('a plan that changed since it was looked at is not overwritten', async () => {
    await accept(planDocument());
    await expect(accept(planDocument(), 1)).rejects.toMatchObject({ code: 'plan_changed' });
    await expect(accept(planDocument(), null)).rejects.toMatchObject({ code: 'plan_changed' });
  });

  test('the same version again changes nothing but the note that it was taken in', async () => {
    const deps = depsOf(database().db);
    const { id } = await accept(planDocument());
    const changes = (await listChanges(deps, secretariat, { planId: id })).length;
    await accept(planDocument(), 2);
    const later = await listChanges(deps, secretariat, { planId: id });
    expect(later.slice(0, later.length - changes).map((change) => change.kind)).toEqual(['plan.accepted']);
  });
});
