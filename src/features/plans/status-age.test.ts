import { expect, test } from 'vitest';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { contact, depsOf, secretariat } from '../../../test/support/people.ts';
import { planDocument } from '../../../test/support/plan-documents.ts';
import { acceptPlan, editCell, rollOverPlan, showItem, showPlan, showStatusAges, takeAnswers, undoBatch } from './index.ts';
import type { PlanAnswer } from './index.ts';

const network = 'fagnettverk-for-digital-samhandling';
const later = '2026-12-01';

describeEachDatabase('how old a status is', (database) => {
  const start = async (date?: string) => {
    const deps = depsOf(database().program);
    const document = planDocument(date === undefined ? {} : { edition: { date } });
    const take = (seenVersion: number | null, taken = document) =>
      inTransaction(deps.db, (tx) => acceptPlan(tx, secretariat, { document: taken, file: 'plan.pptx', seenVersion }));
    const { slug } = await take(null);
    const age = async (key = network, plan = slug) =>
      (await showStatusAges(deps, secretariat, await showPlan(deps, secretariat, plan), later))[key];
    const answer = async (changes: Partial<PlanAnswer> = {}) => {
      const { item } = await showItem(deps, secretariat, slug, network);
      const given: PlanAnswer = {
        itemId: item.id,
        by: contact(7),
        at: new Date().toISOString(),
        cells: [{ period: '2024', seen: 1 }],
        ...changes,
      };
      return takeAnswers(deps, secretariat, { plan: slug, why: 'Statusrunde: høsten', answers: [given] });
    };
    return { deps, slug, take, age, answer };
  };

  test('what a document said is as old as the document, not as its taking in', async () => {
    const { age } = await start('2026-06-30');
    expect(await age()).toEqual({ unanswered: null, freshness: 'ageing', period: '2024', saidOn: '2026-06-30', days: 154 });
    expect(await age('kartlegge-eksisterende-tiltak')).toMatchObject({ freshness: 'unsaid', saidOn: null });
  });

  test('a document without a date leaves the age unknown, also when a newer version of it is taken in', async () => {
    const { age, take, deps, slug } = await start();
    expect(await age()).toEqual({ unanswered: null, freshness: 'unknown', period: '2024', saidOn: null, days: null });
    const changed = JSON.parse(JSON.stringify(planDocument()).replace('Nettverksmøter', 'Flere nettverksmøter'));
    await take((await showPlan(deps, secretariat, slug)).version, changed);
    expect(await age()).toMatchObject({ freshness: 'unknown' });
  });

  test('a change makes it fresh, an open mark does not, and undoing it makes it as old as before', async () => {
    const { deps, slug, age } = await start('2025-01-15');
    const edit = (change: object) => editCell(deps, secretariat, { plan: slug, item: network, period: '2024', ...change });
    const marked = await edit({ version: 1, open: true });
    expect(await age()).toMatchObject({ saidOn: '2025-01-15' });
    if (marked.outcome !== 'saved') throw new Error('it was not saved');
    const saved = await edit({ version: marked.cell.version, status: 'completed' });
    expect(await age()).toMatchObject({ saidOn: osloToday(), freshness: 'fresh' });
    await undoBatch(deps, secretariat, { plan: slug, batch: saved.outcome === 'saved' ? saved.batch : '' });
    expect(await age()).toMatchObject({ saidOn: '2025-01-15', freshness: 'old' });
  });

  test('a confirmed cell is as old as the answer, stands as it did, and has the answerer as author', async () => {
    const { deps, slug, age, answer } = await start('2025-01-15');
    const before = await showItem(deps, secretariat, slug, network);
    const { results, batch } = await answer();
    expect(results).toEqual([{ outcome: 'taken' }]);
    expect(await age()).toMatchObject({ saidOn: osloToday(), freshness: 'fresh' });
    const { item, story } = await showItem(deps, secretariat, slug, network);
    expect(item.cells).toEqual(before.item.cells);
    expect(story[0]).toMatchObject({ kind: 'cell.confirmed', role: 'contact', who: 'Kontakt 7', why: 'Statusrunde: høsten' });
    await undoBatch(deps, secretariat, { plan: slug, batch });
    expect(await age()).toMatchObject({ saidOn: '2025-01-15' });
  });

  test('an answer changes the cell in the name of who gave it, and counts from when it was given', async () => {
    const { deps, slug, age, answer } = await start('2025-01-15');
    const cells = [{ period: '2024', status: 'completed', text: 'Ferdig', seen: 1 }];
    await answer({ at: '2026-03-01T12:00:00.000000Z', cells });
    expect(await age()).toMatchObject({ saidOn: '2026-03-01', freshness: 'old' });
    const { item, story } = await showItem(deps, secretariat, slug, network);
    expect(item.cells[0]).toMatchObject({ status: 'completed', text: 'Ferdig' });
    expect(story[0]).toMatchObject({ kind: 'cell', role: 'contact', who: 'Kontakt 7' });
  });

  test('a cell that was changed after the answer is not overwritten', async () => {
    const { deps, slug, answer } = await start();
    await editCell(deps, secretariat, { plan: slug, item: network, period: '2024', version: 1, text: 'Nytt i mellomtiden' });
    const { results } = await answer({ cells: [{ period: '2024', text: 'Fra svaret', seen: 1 }] });
    expect(results).toMatchObject([{ outcome: 'changed', period: '2024', current: { text: 'Nytt i mellomtiden', version: 2 } }]);
    expect((await answer({ cells: [{ period: '2024', text: 'Fra svaret', seen: 2 }] })).results).toEqual([{ outcome: 'taken' }]);
  });

  test('the plan of the next year says what this one said, when it was said here', async () => {
    const { deps, slug, age, answer } = await start('2026-06-30');
    const { slug: next } = await rollOverPlan(deps, secretariat, { plan: slug, keep: ['2024', '2025'] });
    expect(await age(network, next)).toMatchObject({ saidOn: '2026-06-30' });
    await answer();
    expect(await age(network, slug)).toMatchObject({ saidOn: osloToday() });
  });
});
