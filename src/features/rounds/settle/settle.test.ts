import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { acceptPlan, editCell, showItem, showStatusAges, undoBatch } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, contact, depsOf, member, secretariat } from '../../../../test/support/people.ts';
import { item, planDocument } from '../../../../test/support/plan-documents.ts';
import { answerFor } from '../answer/answer-round.ts';
import { addRecipient, correctAddress, remindNow, withdrawRecipient } from '../follow/change-recipients.ts';
import { listRecipients } from '../follow/list-recipients.ts';
import { listRoundItems } from '../follow/list-round-items.ts';
import { showItemOfRound, showRound } from '../follow/show-round.ts';
import { acceptUnchanged, closeRound, findItemAnswer, listUnansweredItems, openRound, settleAnswer } from '../index.ts';

const paging = { limit: 50, offset: 0 };

/** Six items: three of Ada's, two of Bo's, one of nobody's. */
const document = planDocument({
  areas: [
    {
      key: 'a',
      number: 1,
      title: 'Område',
      vision: [],
      groups: [
        {
          title: 'Gruppe',
          items: ['Ada Andersen', 'Ada Andersen', 'Ada Andersen', 'Bo Berg', 'Bo Berg', null].map((name, at) =>
            item(`Tiltak ${at}`, {
              cells: [{ period: '2024', text: `Sist ${at}`, status: 'in-progress' }],
              ...(name && { contacts: [{ name }] }),
            }),
          ),
        },
      ],
    },
  ],
});

describeEachDatabase('following and settling a round', (database) => {
  const start = async () => {
    const { program: db } = database();
    const deps = { ...depsOf(db), address: 'https://malbilde.example.no' };
    const { slug, id: planId } = await inTransaction(db, (tx) =>
      acceptPlan(tx, secretariat, { document, file: 'plan.pptx', seenVersion: null }),
    );
    await sql`update contacts set email = lower(split_part(name, ' ', 1)) || '@eksempel.example.no' where name = 'Ada Andersen'`.execute(
      db,
    );
    const { id: round } = await openRound(deps, secretariat, {
      plan: slug,
      title: 'Statusrunde høsten',
      asks: ['status', 'text', 'focus', 'obstacles', 'decision'],
      period: '2024',
      focusPeriod: '2026',
      deadline: addDays(osloToday(), 7),
    });
    const { rows } = await sql<{ id: number; key: string }>`select id, key from items where plan_id = ${planId} order by position`.execute(
      db,
    );
    const idOf = (at: number): number => rows[at]?.id ?? 0;
    const recipients = async () => (await listRecipients(deps, secretariat, round, {}, paging)).recipients;
    const answer = async (at: number, values: object = {}) => {
      const { item: shown } = await showItemOfRound(deps, secretariat, round, idOf(at));
      const who = (await recipients()).find(({ name }) => name === (at < 3 ? 'Ada Andersen' : 'Bo Berg'));
      const said =
        Object.keys(values).length === 0
          ? { kind: 'unchanged' }
          : { kind: 'updated', status: 'in-progress', text: `Sist ${at}`, ...values };
      const { version, focusVersion } = shown.base;
      return answerFor(deps, secretariat, { round, recipient: who?.id, item: idOf(at), version, focusVersion, ...said });
    };
    const shown = async (at: number) => showItem(deps, secretariat, slug, rows[at]?.key ?? '');
    const settle = (id: number, more: object = { how: 'accepted' }) => settleAnswer(deps, secretariat, { round, answer: id, ...more });
    const states = async () => (await listRoundItems(deps, secretariat, round, {}, paging)).items.map(({ state }) => state);
    return { deps, db, slug, round, idOf, recipients, answer, shown, settle, states };
  };

  test('says who is asked, who has answered, and what nobody is asked about', async () => {
    const { deps, round, recipients, answer, states } = await start();
    await answer(0);
    await answer(1, { text: 'Nå ferdig', status: 'completed', needsDecision: true });
    const { counts } = await showRound(deps, secretariat, round);
    expect(counts.items).toMatchObject({
      total: 6,
      withoutContact: 1,
      needDecision: 1,
      states: { unanswered: 4, unchanged: 1, updated: 1 },
    });
    expect(counts.recipients).toMatchObject({ total: 2, waiting: 1, noAddress: 1, states: { partly: 1, unanswered: 1 } });
    expect(await states()).toEqual(['unchanged', 'updated', 'unanswered', 'unanswered', 'unanswered', 'unanswered']);
    expect(await recipients()).toMatchObject([
      { name: 'Ada Andersen', asked: 3, answered: 2, state: 'partly', mail: 'waiting' },
      { name: 'Bo Berg', asked: 2, answered: 0, state: 'unanswered', mail: 'none' },
    ]);
    const { items } = await listRoundItems(deps, secretariat, round, { noContact: true }, paging);
    expect(items).toMatchObject([{ title: 'Tiltak 5', asked: [] }]);
  });

  test('an answer that is accepted is written in the name of who gave it, and can be undone in the plan', async () => {
    const { deps, slug, answer, settle, shown, states, round, idOf } = await start();
    const { id } = await answer(1, { text: 'Ferdig', status: 'completed', focus: 'Forvalte' });
    const settled = await settle(id);
    const { item: changed, story } = await shown(1);
    expect(changed.cells).toMatchObject([
      { period: '2024', status: 'completed', text: 'Ferdig' },
      { period: '2026', text: 'Forvalte' },
    ]);
    expect(story[0]).toMatchObject({
      role: 'contact',
      who: 'Ada Andersen',
      why: 'Statusrunde: Statusrunde høsten; godtatt av sekretariatet',
    });
    expect((await states())[1]).toBe('settled');
    if (settled.outcome !== 'settled') throw new Error('it was not settled');
    await undoBatch(deps, secretariat, { plan: slug, batch: settled.batch ?? '' });
    expect((await shown(1)).item.cells[0]).toMatchObject({ text: 'Sist 1', status: 'in-progress' });
    expect((await showItemOfRound(deps, secretariat, round, idOf(1))).answers[0]?.settled).toMatchObject({
      how: 'accepted',
      isUndone: true,
    });
  });

  test('an answer can be edited before it is accepted, or declined with a reason', async () => {
    const { answer, settle, shown, states } = await start();
    const first = await answer(0, { text: 'Feil ord' });
    await settle(first.id, { how: 'edited', values: { text: 'Rett ord' } });
    expect((await shown(0)).item.cells[0]).toMatchObject({ text: 'Rett ord', status: 'in-progress' });
    const second = await answer(1, { text: 'Tull' });
    await expect(settle(second.id, { how: 'declined' })).rejects.toMatchObject({ code: 'round_why_needed' });
    await settle(second.id, { how: 'declined', why: 'Gjelder et annet tiltak' });
    expect((await shown(1)).item.cells[0]).toMatchObject({ text: 'Sist 1' });
    expect((await states()).slice(0, 2)).toEqual(['settled', 'declined']);
    await expect(settle(second.id)).rejects.toMatchObject({ code: 'round_answer_settled' });
  });

  test('all unchanged ones are accepted at once, and make the statuses fresh without changing a cell', async () => {
    const { deps, slug, round, answer, shown, states } = await start();
    await answer(0);
    await answer(3);
    await answer(4, { text: 'Nytt' });
    const before = (await shown(0)).item.cells;
    expect(await acceptUnchanged(deps, secretariat, { round })).toMatchObject({ accepted: 2, left: 0 });
    expect((await shown(0)).item.cells).toEqual(before);
    expect(await states()).toEqual(['settled', 'unanswered', 'unanswered', 'settled', 'updated', 'unanswered']);
    const ages = await showStatusAges(deps, secretariat, (await shown(0)).plan);
    expect(Object.values(ages).map(({ freshness }) => freshness)).toEqual(['fresh', 'unknown', 'unknown', 'fresh', 'unknown', 'unknown']);
    expect((await showItem(deps, secretariat, slug, (await shown(3)).item.key)).story[0]).toMatchObject({ kind: 'cell.confirmed' });
  });

  test('what was changed in the plan since is shown side by side and not overwritten', async () => {
    const { deps, slug, round, idOf, answer, settle, shown } = await start();
    const { id } = await answer(0);
    const { item: before } = await shown(0);
    await editCell(deps, secretariat, { plan: slug, item: before.key, period: '2024', version: 1, text: 'Nytt i mellomtiden' });
    expect(await acceptUnchanged(deps, secretariat, { round })).toEqual({ accepted: 0, left: 1, batch: null });
    expect(await settle(id)).toMatchObject({ outcome: 'changed', current: { text: 'Nytt i mellomtiden', version: 2 } });
    expect(await showItemOfRound(deps, secretariat, round, idOf(0))).toMatchObject({
      isChanged: true,
      item: { base: { text: 'Nytt i mellomtiden' } },
    });
    await settle(id, { how: 'accepted', seen: { version: 2, focusVersion: 0 } });
    expect((await shown(0)).item.cells[0]).toMatchObject({ text: 'Sist 0' });
  });

  test('only the newest answer counts', async () => {
    const { answer, settle } = await start();
    const old = await answer(0, { text: 'Først' });
    const newer = await answer(0, { text: 'Så dette' });
    await expect(settle(old.id)).rejects.toMatchObject({ code: 'round_answer_overtaken' });
    expect(await settle(newer.id)).toMatchObject({ outcome: 'settled' });
  });

  test('a round is closed when nothing waits, and then nothing of it changes', async () => {
    const { deps, round, recipients, answer, settle } = await start();
    const { id } = await answer(0);
    await expect(closeRound(deps, secretariat, { round })).rejects.toMatchObject({ code: 'round_unsettled', params: { n: 1 } });
    await settle(id);
    await closeRound(deps, secretariat, { round });
    await expect(answer(1)).rejects.toMatchObject({ code: 'round_is_closed' });
    await expect(closeRound(deps, secretariat, { round })).rejects.toMatchObject({ code: 'round_is_closed' });
    const [ada] = await recipients();
    const closed = { code: 'round_is_closed' };
    await expect(withdrawRecipient(deps, secretariat, { round, recipient: ada?.id })).rejects.toMatchObject(closed);
    await expect(remindNow(deps, secretariat, { round })).rejects.toMatchObject(closed);
    const { counts } = await showRound(deps, secretariat, round);
    expect(counts.recipients.waiting).toBe(0);
  });

  test('what nobody answered is marked in the plan when the round is closed, until something is said of it', async () => {
    const { deps, slug, round, answer, settle, shown } = await start();
    const marked = { ...deps, unansweredItems: [listUnansweredItems] };
    const marks = async () =>
      Object.values(await showStatusAges(marked, citizen, (await shown(0)).plan)).map(({ unanswered }) => unanswered?.round);
    await settle((await answer(0)).id);
    expect(await marks()).toEqual(Array(6).fill(undefined));
    await closeRound(deps, secretariat, { round });
    const title = 'Statusrunde høsten';
    expect(await marks()).toEqual([undefined, title, title, title, title, title]);
    const { item: second } = await shown(1);
    await editCell(deps, secretariat, { plan: slug, item: second.key, period: '2024', version: 1, text: 'Sagt etterpå' });
    expect((await marks())[1]).toBeUndefined();
  });

  test('obstacles and a need for a decision are for those inside', async () => {
    const { deps, answer, idOf } = await start();
    await answer(2, { obstacles: 'Mangler penger', needsDecision: true, decisionText: 'Hvem betaler?' });
    expect(await findItemAnswer(deps, member, idOf(2))).toMatchObject({
      obstacles: 'Mangler penger',
      decisionText: 'Hvem betaler?',
      address: null,
    });
    expect(await findItemAnswer(deps, citizen, idOf(2))).toBeNull();
    expect(await findItemAnswer(deps, secretariat, idOf(0))).toBeNull();
  });

  test('addresses are corrected, people reminded once a day, taken out and added', async () => {
    const { deps, round, idOf, recipients } = await start();
    const [ada, bo] = await recipients();
    expect(await correctAddress(deps, secretariat, { round, recipient: bo?.id, email: 'bo@eksempel.example.no' })).toEqual({ mails: 1 });
    expect((await recipients())[1]).toMatchObject({ email: 'bo@eksempel.example.no', mail: 'waiting' });
    expect(await remindNow(deps, secretariat, { round })).toEqual({ mails: 2 });
    expect(await remindNow(deps, secretariat, { round })).toEqual({ mails: 0 });
    await withdrawRecipient(deps, secretariat, { round, recipient: ada?.id });
    expect((await recipients())[0]).toMatchObject({ state: 'withdrawn' });
    await addRecipient(deps, secretariat, { round, item: idOf(5), name: 'Kari Kollega', email: 'kari@eksempel.example.no' });
    expect((await recipients())[2]).toMatchObject({ name: 'Kari Kollega', asked: 1, state: 'unanswered', mail: 'waiting' });
    const { counts } = await showRound(deps, secretariat, round);
    expect(counts.items.withoutContact).toBe(3);
  });

  test.each([citizen, member, contact(1)])('$role neither sees nor settles anything', async (actor) => {
    const { deps, round, idOf } = await start();
    const forbidden = { code: 'forbidden' };
    await expect(showRound(deps, actor, round)).rejects.toMatchObject(forbidden);
    await expect(listRecipients(deps, actor, round, {}, paging)).rejects.toMatchObject(forbidden);
    await expect(listRoundItems(deps, actor, round, {}, paging)).rejects.toMatchObject(forbidden);
    await expect(showItemOfRound(deps, actor, round, idOf(0))).rejects.toMatchObject(forbidden);
    await expect(acceptUnchanged(deps, actor, { round })).rejects.toMatchObject(forbidden);
    await expect(closeRound(deps, actor, { round })).rejects.toMatchObject(forbidden);
  });
});
