import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { systemActor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, contact, depsOf, member, secretariat } from '../../../../test/support/people.ts';
import { planDocument } from '../../../../test/support/plan-documents.ts';
import {
  acceptPlan,
  compareEditions,
  editItem,
  freezeEdition,
  listChanges,
  listVersions,
  removeItem,
  searchPlans,
  showItem,
  showPlan,
  showPlanDocument,
  undoBatch,
} from '../index.ts';
import { rollOver } from '../model/rollover/roll-over.ts';
import { listItemYears } from './list-item-years.ts';
import { previewRollover } from './preview-rollover.ts';
import { rollOverPlan } from './roll-over-plan.ts';

const plan = 'eksempel-2026';
const next = 'eksempel-2027';
const network = 'fagnettverk-for-digital-samhandling';
const survey = 'kartlegge-eksisterende-tiltak';

async function takeIn(db: Db, document = planDocument()): Promise<void> {
  await inTransaction(db, (tx) => acceptPlan(tx, systemActor, { document, file: 'plan.txt', seenVersion: null }));
}

async function rowsOf(db: Db): Promise<unknown> {
  const tables = [
    'plans',
    'plan_periods',
    'areas',
    'groups',
    'items',
    'cells',
    'item_contacts',
    'changes',
    'search_entries',
    'plan_rollovers',
  ];
  const counts = await Promise.all(
    tables.map(async (table) => (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db)).rows[0]?.n),
  );
  return Object.fromEntries(tables.map((table, at) => [table, counts[at]]));
}

describeEachDatabase('rolling a plan over', (database) => {
  test('the next plan says what the plan says, under the same keys, with a new focus column', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    const before = await showPlanDocument(deps, secretariat, plan);
    expect(await rollOverPlan(deps, secretariat, { plan })).toEqual({ slug: next, year: 2027 });

    const after = await showPlanDocument(deps, secretariat, next);
    expect(after).toEqual(rollOver(before, new Set(['2024', '2025']))?.document);
    expect(await showPlanDocument(deps, secretariat, plan)).toEqual(before);
    const compared = await compareEditions(deps, secretariat, { plan: next, from: 'draft', to: 'draft', fromPlan: plan });
    expect([compared.identity, compared.differences.map(({ kind }) => kind)]).toEqual([
      'key',
      ['plan-renamed', 'period-changed', 'period-added'],
    ]);
  });

  test('an item that was reworded in the new plan is still the same item, also two years on', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    await rollOverPlan(deps, secretariat, { plan });
    const { version } = (await showItem(deps, secretariat, next, network)).item;
    await editItem(deps, secretariat, { plan: next, item: network, version, title: 'Helt andre ord' });
    await rollOverPlan(deps, secretariat, { plan: next, keep: ['2026'] });
    const { identity, differences } = await compareEditions(deps, secretariat, {
      plan: 'eksempel-2028',
      from: 'draft',
      to: 'draft',
      fromPlan: plan,
    });
    expect(identity).toBe('key');
    expect(differences.filter(({ item }) => item?.key === network).map(({ kind }) => kind)).toContain('title-changed');
    expect(differences.map(({ kind }) => kind)).not.toContain('item-added');
  });

  test('columns that are not chosen stay behind with their cells', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    await rollOverPlan(deps, secretariat, { plan, keep: ['2025'] });
    const view = await showPlan(deps, secretariat, next);
    expect(view.periods.map(({ key, kind }) => `${key} ${kind}`)).toEqual(['2025 status', '2026 status', '2027 focus']);
    expect(view.areas[0]?.groups[0]?.items[0]?.cells.map(({ period }) => period)).toEqual(['2026']);
  });

  test('both histories lead to each other, and the new one begins with where it came from', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    await rollOverPlan(deps, secretariat, { plan });
    const [old, made] = await Promise.all([showItem(deps, secretariat, plan, network), showItem(deps, secretariat, next, network)]);
    expect((await listVersions(deps, secretariat, next)).map(({ slug, isOrigin }) => [slug, isOrigin])).toEqual([
      [next, false],
      [plan, true],
    ]);
    expect(await listItemYears(deps, secretariat, old.plan.id, network)).toEqual([
      { direction: 'later', slug: next, title: 'Eksempelplan 2027', year: 2027 },
    ]);
    expect(await listItemYears(deps, secretariat, made.plan.id, network)).toEqual([
      { direction: 'earlier', slug: plan, title: 'Eksempelplan 2026', year: 2026 },
    ]);
    await removeItem(deps, secretariat, { plan, item: survey });
    expect(await listItemYears(deps, secretariat, made.plan.id, survey)).toEqual([]);

    const history = await listChanges(deps, secretariat, { planId: made.plan.id });
    const first = history.at(-1);
    expect([first?.kind, first?.after]).toEqual(['plan.rolled-over', { plan, title: 'Eksempelplan 2026', year: 2026 }]);
    await expect(undoBatch(deps, secretariat, { plan: next, batch: first?.batch })).rejects.toMatchObject({ code: 'undo_impossible' });
    expect((await searchPlans(deps, secretariat, { text: 'fagnettverk', plan: next })).hits.length).toBe(1);
  });

  test('only the secretariat may, once, and only from a plan that looks ahead', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    for (const actor of [citizen, member, contact(1)]) {
      await expect(rollOverPlan(deps, actor, { plan })).rejects.toMatchObject({ code: 'forbidden' });
      await expect(previewRollover(deps, actor, plan)).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(rollOverPlan(deps, secretariat, { plan: 'ingen' })).rejects.toMatchObject({ code: 'plan_not_found' });
    await expect(rollOverPlan(deps, secretariat, { plan, keep: ['1999'] })).rejects.toMatchObject({ code: 'unknown_period' });
    await expect(rollOverPlan(deps, secretariat, { plan, keep: ['x'] })).rejects.toMatchObject({ code: 'invalid_input' });
    await rollOverPlan(deps, secretariat, { plan });
    await expect(rollOverPlan(deps, secretariat, { plan })).rejects.toMatchObject({
      code: 'next_plan_exists',
      params: { year: '2027', title: 'Eksempelplan 2027' },
    });
    expect((await previewRollover(deps, secretariat, plan)).existing).toEqual({ slug: next, title: 'Eksempelplan 2027' });

    const looksBack = planDocument({ year: 2030, periods: planDocument().periods.map((period) => ({ ...period, kind: 'status' })) });
    await takeIn(db, looksBack);
    await expect(rollOverPlan(deps, secretariat, { plan: 'eksempel-2030' })).rejects.toMatchObject({ code: 'no_focus_column' });
    await takeIn(db, planDocument({ year: 2100 }));
    await expect(rollOverPlan(deps, secretariat, { plan: 'eksempel-2100' })).rejects.toMatchObject({ code: 'no_next_year' });
  });

  test('two at once make one plan', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    const tries = await Promise.allSettled([rollOverPlan(deps, secretariat, { plan }), rollOverPlan(deps, secretariat, { plan })]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'next_plan_exists' } });
  });

  test('stopped half-way, nothing of it is there', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    const before = await rowsOf(db);
    for (const table of ['cells', 'item_contacts', 'search_entries', 'plan_rollovers']) {
      await sql`create function stop_here() returns trigger language plpgsql as $$ begin raise exception 'stopped'; end $$`.execute(db);
      await sql`create trigger stop_here before insert on ${sql.table(table)} for each row execute function stop_here()`.execute(db);
      await expect(rollOverPlan(deps, secretariat, { plan })).rejects.toThrow('stopped');
      await sql`drop function stop_here() cascade`.execute(db);
      expect(await rowsOf(db)).toEqual(before);
    }
    await rollOverPlan(deps, secretariat, { plan });
    expect(await rowsOf(db)).not.toEqual(before);
  });

  test('the preview says what comes, what stays behind, and that the draft has moved on since its last edition', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    expect((await previewRollover(deps, secretariat, plan)).edition).toBe(null);
    await freezeEdition(deps, secretariat, { plan });
    expect((await previewRollover(deps, secretariat, plan)).edition).toEqual({ number: 1, differences: 0 });
    await removeItem(deps, secretariat, { plan, item: survey });
    const preview = await previewRollover(deps, secretariat, plan, ['2025']);
    expect(preview).toMatchObject({
      existing: null,
      edition: { number: 1, differences: 1 },
      next: { title: 'Eksempelplan 2027', year: 2027, items: 2, dropped: { cells: 1 } },
    });
    expect(preview.next?.columns.map(({ from, to }) => [from?.label ?? null, to.label])).toEqual([
      ['2025', '2025'],
      ['Fokus for 2026', '2026'],
      [null, 'Fokus for 2027'],
    ]);
  });
});
