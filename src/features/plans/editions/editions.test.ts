import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { showContactNames, systemActor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../../test/support/people.ts';
import { item, planDocument, withItem } from '../../../../test/support/plan-documents.ts';
import { acceptPlan, editCell, editItem, listChanges, removeItem, showPlan, showPlanDocument, undoBatch } from '../index.ts';
import { freezeEdition } from './freeze-edition.ts';
import { listEditions } from './list-editions.ts';
import { recordAdoption } from './record-adoption.ts';
import { showEdition, showEditionDocument } from './show-edition.ts';
import { withdrawAdoption } from './withdraw-adoption.ts';

const plan = 'eksempel-2026';
const network = 'fagnettverk-for-digital-samhandling';

async function takeIn(db: Db, document = planDocument()): Promise<void> {
  await inTransaction(db, (tx) => acceptPlan(tx, systemActor, { document, file: 'plan.txt', seenVersion: null }));
}

function setCell(db: Db, text: string, version = 1) {
  return editCell(depsOf(db), secretariat, { plan, item: network, period: '2024', version, text, status: 'completed' });
}

describeEachDatabase('editions', (database) => {
  test('an edition says for ever what the draft said when it was frozen', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    const draft = await showPlanDocument(deps, secretariat, plan);
    const frozen = await freezeEdition(deps, secretariat, { plan, label: 'Årsutgaven', note: '\0' });
    expect(frozen.number).toBe(1);

    await setCell(db, 'Noe annet');
    await removeItem(deps, secretariat, { plan, item: 'kartlegge-eksisterende-tiltak' });
    await sql`update plan_statuses set label = 'Helt ferdig' where key = 'completed'`.execute(db);
    await sql`update contacts set name = 'Seksjon med nytt navn'`.execute(db);
    await sql`update partnerships set name = 'Helsefellesskap Nytt navn'`.execute(db);

    const edition = await showEdition(deps, member, plan, 1);
    expect(edition.document).toEqual(draft);
    expect([edition.label, edition.note]).toEqual(['Årsutgaven', null]);
    expect(edition.contentHash).toBe(frozen.contentHash);
  });

  test('the database itself refuses to change or remove an edition', async () => {
    const { db } = database();
    await takeIn(db);
    await freezeEdition(depsOf(db), secretariat, { plan });
    await expect(sql`update editions set label = 'x'`.execute(db)).rejects.toThrow('an edition is never changed');
    await expect(sql`delete from editions`.execute(db)).rejects.toThrow('an edition is never changed');
  });

  test('the same content has the same hash, and is not frozen twice', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    const first = await freezeEdition(deps, secretariat, { plan });
    await expect(freezeEdition(deps, secretariat, { plan })).rejects.toMatchObject({ code: 'edition_unchanged', params: { number: 1 } });

    const { batch } = (await setCell(db, 'Endret')) as { batch: string };
    const second = await freezeEdition(deps, secretariat, { plan });
    expect(second).toMatchObject({ number: 2 });
    expect(second.contentHash).not.toBe(first.contentHash);
    await undoBatch(deps, secretariat, { plan, batch });
    expect((await freezeEdition(deps, secretariat, { plan })).contentHash).toBe(first.contentHash);
  });

  test('two who freeze at once make one edition', async () => {
    const { db } = database();
    await takeIn(db);
    const results = await Promise.allSettled([1, 2].map(() => freezeEdition(depsOf(db), secretariat, { plan })));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await listEditions(depsOf(db), citizen, plan)).toHaveLength(1);
  });

  test('freezing is not a change of the plan, stands in its history, and is not undone', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    const before = await showPlan(deps, secretariat, plan);
    await freezeEdition(deps, secretariat, { plan });
    expect((await showPlan(deps, secretariat, plan)).version).toBe(before.version);
    const [latest] = await listChanges(deps, secretariat, { planId: before.id, limit: 1 });
    expect(latest).toMatchObject({ kind: 'plan.frozen', after: { number: 1, label: null }, undoable: false });
    await expect(undoBatch(deps, secretariat, { plan, batch: latest?.batch })).rejects.toMatchObject({ code: 'undo_impossible' });
  });

  test('only the secretariat freezes and records adoptions', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    for (const actor of [member, citizen]) {
      await expect(freezeEdition(deps, actor, { plan })).rejects.toMatchObject({ code: 'forbidden' });
      const adoption = { plan, edition: 1, body: 'SSU', date: '2025-10-14', outcome: 'endorsed' };
      await expect(recordAdoption(deps, actor, adoption)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(withdrawAdoption(deps, actor, { plan, adoption: 1, why: 'Feil' })).rejects.toMatchObject({ code: 'forbidden' });
    }
    expect(await listEditions(deps, citizen, plan)).toEqual([]);
  });

  test('persons of an edition are hidden from the public as those of the plan are', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const named = item('Kartlegge eksisterende tiltak', { contacts: [{ name: 'Ola Eksempel' }, { name: 'Seksjon for eksempel' }] });
    await takeIn(
      db,
      withItem(planDocument(), named.title, () => named),
    );
    await freezeEdition(deps, secretariat, { plan });
    const names = async (viewer: typeof citizen) =>
      (await showEditionDocument(deps, viewer, plan, 1)).areas[1]?.groups[0]?.items[0]?.contacts?.map(({ name }) => name);
    expect(await names(citizen)).toEqual(['Seksjon for eksempel']);
    expect(await names(member)).toEqual(['Ola Eksempel', 'Seksjon for eksempel']);
    await showContactNames(deps, secretariat, { partnership: 'eksempel', shown: true });
    expect(await names(citizen)).toEqual(['Ola Eksempel', 'Seksjon for eksempel']);
  });

  test('an adoption is recorded, told to everybody, and withdrawn with a reason', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    await freezeEdition(deps, secretariat, { plan });
    const adoption = { plan, edition: 1, body: 'Partnerskapsmøtet', date: '2025-10-14', outcome: 'endorsed' };
    const { id } = await recordAdoption(deps, secretariat, adoption);
    await expect(recordAdoption(deps, secretariat, adoption)).rejects.toMatchObject({ code: 'adoption_known' });
    const told = { id, body: 'Partnerskapsmøtet', date: '2025-10-14', outcome: 'endorsed' };
    expect((await showEdition(deps, citizen, plan, 1)).adoptions).toEqual([{ ...told, withdrawn: null }]);

    await withdrawAdoption(deps, secretariat, { plan, adoption: id, why: 'Feil dato' });
    expect((await showEdition(deps, citizen, plan, 1)).adoptions).toEqual([{ ...told, withdrawn: { why: 'Feil dato' } }]);
    await expect(withdrawAdoption(deps, secretariat, { plan, adoption: id, why: 'Igjen' })).rejects.toMatchObject({
      code: 'adoption_not_found',
    });
    await recordAdoption(deps, secretariat, adoption);
  });

  test('what can not be is refused with a code', async () => {
    const { db } = database();
    const deps = depsOf(db);
    await takeIn(db);
    const adoption = { plan, edition: 1, body: 'SSU', date: '2025-10-14', outcome: 'endorsed' };
    await expect(recordAdoption(deps, secretariat, adoption)).rejects.toMatchObject({ code: 'edition_not_found' });
    await expect(recordAdoption(deps, secretariat, { ...adoption, date: '2999-01-01' })).rejects.toMatchObject({
      code: 'adoption_in_future',
    });
    await expect(recordAdoption(deps, secretariat, { ...adoption, outcome: 'likt' })).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(freezeEdition(deps, secretariat, { plan: 'finnes-ikke' })).rejects.toMatchObject({ code: 'plan_not_found' });
    await expect(freezeEdition(deps, secretariat, { plan, label: '13097248022' })).rejects.toMatchObject({ code: 'identity_number' });
    await expect(showEdition(deps, citizen, plan, 7)).rejects.toMatchObject({ code: 'edition_not_found' });
    await editItem(deps, secretariat, { plan, item: network, version: 1, title: 'Nytt navn' });
    expect(await listEditions(deps, citizen, plan)).toEqual([]);
  });
});
